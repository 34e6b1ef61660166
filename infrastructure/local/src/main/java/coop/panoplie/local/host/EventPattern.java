package coop.panoplie.local.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.shell.Json;
import java.util.Map;

/**
 * A filter of an event source: nested members must all match, a list gives alternatives. Knows
 * plain values, {@code prefix}, {@code exists} and {@code anything-but}; refuses other operators.
 */
final class EventPattern {
  private final JsonNode pattern;

  EventPattern(String json) {
    try {
      pattern = Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("template.yaml: filter pattern is not JSON: " + json, e);
    }
    check(pattern);
  }

  boolean matches(JsonNode event) {
    return matches(pattern, event);
  }

  /** Whether a message passes: its body is matched as JSON under {@code body}. */
  boolean matchesBody(String body) {
    try {
      return matches(Json.mapper().createObjectNode().set("body", Json.mapper().readTree(body)));
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static void check(JsonNode node) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getValue().isArray()) {
        for (JsonNode alternative : member.getValue()) {
          if (alternative.isObject()
              && !alternative.has("prefix")
              && !alternative.has("exists")
              && !alternative.has("anything-but")) {
            throw new IllegalStateException(
                "template.yaml: the local host does not know the filter " + alternative);
          }
        }
      } else {
        check(member.getValue());
      }
    }
  }

  private static boolean matches(JsonNode pattern, JsonNode event) {
    for (Map.Entry<String, JsonNode> member : pattern.properties()) {
      JsonNode value = event.path(member.getKey());
      boolean matched =
          member.getValue().isArray()
              ? any(member.getValue(), value)
              : matches(member.getValue(), value);
      if (!matched) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(JsonNode alternatives, JsonNode value) {
    for (JsonNode alternative : alternatives) {
      if (one(alternative, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean one(JsonNode alternative, JsonNode value) {
    if (alternative.has("exists")) {
      return alternative.path("exists").asBoolean() != value.isMissingNode();
    }
    if (alternative.has("prefix")) {
      return value.isTextual() && value.asText().startsWith(alternative.path("prefix").asText());
    }
    if (alternative.has("anything-but")) {
      JsonNode excluded = alternative.path("anything-but");
      return !value.isMissingNode()
          && !(excluded.isArray() ? any(excluded, value) : excluded.equals(value));
    }
    return alternative.equals(value);
  }
}
