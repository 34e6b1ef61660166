package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import coop.panoplie.shell.testing.Http;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The OpenAPI file as a judge: every answer of the tests, and every accepted body, is held to it.
 */
final class Contract {
  static final JsonNode FILE = read();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT).build();
  private static final Map<JsonNode, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  private Contract() {}

  /** Holds an answer to its route's description. */
  static void check(String route, Http.Answer answer) {
    JsonNode response = resolved(operation(route).path("responses").path("" + answer.status()));
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
    String type = answer.headers().getOrDefault("content-type", "");
    JsonNode media = response.path("content").path(type);
    assertFalse(media.isMissingNode(), () -> route + " does not describe the type " + type);
    if (type.endsWith("json")) {
      assertEquals(Set.of(), faults(media.path("schema"), answer.json()), answer.body());
    }
  }

  /** Holds a body that was accepted to its route's description. */
  static void checkBody(String route, JsonNode body) {
    JsonNode schema = operation(route).at("/requestBody/content").path("application/json");
    assertFalse(schema.isMissingNode(), () -> route + " takes no body");
    assertEquals(Set.of(), faults(schema.path("schema"), body));
  }

  static Set<ValidationMessage> faults(JsonNode schema, JsonNode value) {
    return SCHEMAS.computeIfAbsent(schema, Contract::compile).validate(value);
  }

  static JsonNode operation(String route) {
    int blank = route.indexOf(' ');
    return FILE.path("paths")
        .path(route.substring(blank + 1))
        .path(route.substring(0, blank).toLowerCase(Locale.ROOT));
  }

  private static JsonSchema compile(JsonNode schema) {
    ObjectNode whole = new ObjectMapper().createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.putArray("allOf").add(schema);
    whole.set("components", FILE.path("components"));
    return FACTORY.getSchema(whole, CONFIG);
  }

  private static JsonNode resolved(JsonNode node) {
    String ref = node.path("$ref").asText("");
    return ref.startsWith("#") ? FILE.at(ref.substring(1)) : node;
  }

  private static JsonNode read() {
    try (InputStream in = Contract.class.getResourceAsStream("/openapi.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
