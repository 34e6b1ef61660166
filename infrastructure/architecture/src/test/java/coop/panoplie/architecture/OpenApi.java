package coop.panoplie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.testing.Http;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** openapi.yaml as a judge of answers: of functions other than the one that keeps the file. */
final class OpenApi {
  private final JsonNode file =
      Json.mapper()
          .valueToTree(
              new Yaml()
                  .load(
                      House.text("functions/declaration-intake/src/main/resources/openapi.yaml")));

  JsonNode paths() {
    return file.path("paths");
  }

  JsonNode schema(String name) {
    return file.path("components").path("schemas").path(name);
  }

  /** The answer, when it is one its route's description allows. */
  Http.Answer checked(String route, Http.Answer answer) {
    int blank = route.indexOf(' ');
    JsonNode response =
        resolved(
            paths()
                .path(route.substring(blank + 1))
                .path(route.substring(0, blank).toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(answer.status())));
    assertFalse(
        response.isMissingNode(),
        () -> route + " does not describe " + answer.status() + ": " + answer.body());
    response
        .path("headers")
        .fieldNames()
        .forEachRemaining(
            name ->
                assertTrue(
                    answer.headers().containsKey(name.toLowerCase(Locale.ROOT)),
                    () -> route + " lacks the header " + name));
    if (answer.body().isEmpty()) {
      return answer;
    }
    JsonNode media = response.path("content").path(answer.headers().get("content-type"));
    assertFalse(media.isMissingNode(), () -> route + " answers another type: " + answer.headers());
    ObjectNode schema = Json.mapper().createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.putArray("allOf").add(media.path("schema"));
    schema.set("components", file.path("components"));
    var config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT).build();
    var faults =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(schema, config)
            .validate(answer.json());
    assertEquals(Set.of(), faults, answer.body());
    return answer;
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.startsWith("#") ? file.at(reference.substring(1)) : node;
  }
}
