package coop.panoplie.local.host;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads {@code {"batchItemFailures":[{"itemIdentifier":..}]}} as the cloud does. */
final class BatchAnswer {
  private BatchAnswer() {}

  /**
   * The ids that failed. An answer that is not understood, or names an unknown id, fails them all;
   * an empty one fails none.
   */
  static Set<String> failed(byte[] answer, Set<String> all) {
    if (answer.length == 0) {
      return Set.of();
    }
    try {
      JsonNode failures = Json.mapper().readTree(answer).path("batchItemFailures");
      Set<String> failed = new HashSet<>();
      for (JsonNode failure : failures) {
        String id = failure.path("itemIdentifier").asText("");
        if (!all.contains(id)) {
          return all;
        }
        failed.add(id);
      }
      return failed;
    } catch (IOException e) {
      return all;
    }
  }
}
