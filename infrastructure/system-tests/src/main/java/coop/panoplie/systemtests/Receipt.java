package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** A job's receipt as JSON, with the questions tests put to it. */
public record Receipt(JsonNode json) {

  public boolean settled() {
    return json.path("settled").asBoolean();
  }

  public String state() {
    return json.path("state").asText();
  }

  public List<JsonNode> tools() {
    return list(json.path("tools"));
  }

  public JsonNode tool(String id) {
    return tools().stream()
        .filter(t -> t.path("tool").asText().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no tool " + id + " on " + json));
  }

  public String stateOf(String tool) {
    return tool(tool).path("state").asText();
  }

  public List<JsonNode> documents() {
    return tools().stream().flatMap(t -> list(t.path("documents")).stream()).toList();
  }

  public List<String> documentKinds() {
    return documents().stream().map(d -> d.path("kind").asText()).sorted().toList();
  }

  public List<JsonNode> journal() {
    return list(json.path("journal"));
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
