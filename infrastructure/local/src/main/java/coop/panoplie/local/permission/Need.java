package coop.panoplie.local.permission;

import coop.panoplie.kernel.Nullable;
import java.util.List;

/**
 * A permission that a call needs.
 *
 * @param actions any one of these is enough
 * @param leadingKey the partition key of the one item it is about; null when there is no such
 */
record Need(List<String> actions, String resource, @Nullable String leadingKey) {
  static Need of(String action, String resource) {
    return new Need(List.of(action), resource, null);
  }

  Need withKey(@Nullable String key) {
    return new Need(actions, resource, key);
  }
}
