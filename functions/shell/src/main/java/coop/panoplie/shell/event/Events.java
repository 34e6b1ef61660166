package coop.panoplie.shell.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.shell.Json;
import java.time.Instant;

/**
 * Facts as CloudEvents 1.0 in JSON, and back. The type names the fact and its version; what it may
 * hold is in {@code events/<type>.schema.json}. Readers pass over what they do not know, so an
 * optional property may be added to a version; anything else is a new one.
 */
public final class Events {
  private static final String PREFIX = "coop.panoplie.";
  private static final String VERSION = ".v1";

  private Events() {}

  public static String write(Envelope event) {
    ObjectNode json = Json.mapper().createObjectNode();
    json.put("specversion", "1.0");
    json.put("id", event.id());
    json.put("source", "/panoplie/" + event.source());
    json.put("type", typeOf(event.fact()));
    json.put("subject", event.fact().jobId());
    json.put("time", event.time().toString());
    json.put("datacontenttype", "application/json");
    json.put("correlationid", event.correlationId());
    json.set("data", Json.mapper().valueToTree(event.fact()));
    return json.toString();
  }

  /**
   * Reads an event of ours.
   *
   * @throws IllegalStateException when it is none: the message is then parked, not guessed at
   */
  public static Envelope read(String body) {
    JsonNode json = Json.read(body, JsonNode.class);
    String source = json.path("source").asText();
    try {
      return new Envelope(
          json.required("id").asText(),
          source.substring(source.lastIndexOf('/') + 1),
          Instant.parse(json.required("time").asText()),
          json.path("correlationid").asText("none"),
          Json.mapper()
              .treeToValue(json.required("data"), classOf(json.required("type").asText())));
    } catch (com.fasterxml.jackson.core.JsonProcessingException
        | IllegalArgumentException
        | java.time.DateTimeException e) {
      throw new IllegalStateException("not an event of this house", e);
    }
  }

  public static String typeOf(Fact fact) {
    return PREFIX + fact.getClass().getSimpleName() + VERSION;
  }

  private static Class<? extends Fact> classOf(String type) {
    for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
      if (type.equals(PREFIX + kind.getSimpleName() + VERSION)) {
        return kind.asSubclass(Fact.class);
      }
    }
    throw new IllegalArgumentException("unknown event type " + type);
  }
}
