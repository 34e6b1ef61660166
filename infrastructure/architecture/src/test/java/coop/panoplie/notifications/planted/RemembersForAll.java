package coop.panoplie.notifications.planted;

import java.util.HashMap;
import java.util.Map;

/** Planted: final, and yet it changes. */
final class RemembersForAll {
  static final Map<String, String> SEEN = new HashMap<>();
}
