package coop.panoplie.local.permission;

import java.util.List;

/**
 * A permission that a call needs.
 *
 * @param actions any one of these is enough
 */
record Need(List<String> actions, String resource) {
  static Need of(String action, String resource) {
    return new Need(List.of(action), resource);
  }
}
