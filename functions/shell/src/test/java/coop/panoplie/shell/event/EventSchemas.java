package coop.panoplie.shell.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/** The published schemas of the events' data, one per type and version. */
final class EventSchemas {
  private static final String PUBLISHED = "https://panoplie.example/events/";
  private static final String PREFIX = "coop.panoplie.";
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          with -> with.schemaMappers(map -> map.mapPrefix(PUBLISHED, "classpath:events/")));
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT).build();

  private EventSchemas() {}

  /** What is wrong with the data of an event of that type. */
  static Set<ValidationMessage> faults(String type, JsonNode data) {
    JsonSchema schema =
        FACTORY.getSchema(
            SchemaLocation.of(PUBLISHED + file(type.substring(PREFIX.length()))), CONFIG);
    return schema.validate(data);
  }

  /**
   * The schema itself.
   *
   * @param name such as {@code OfferMade.v1}
   */
  static JsonNode read(String name) {
    try (InputStream in = EventSchemas.class.getResourceAsStream("/events/" + file(name))) {
      if (in == null) {
        throw new AssertionError("there is no schema of " + name);
      }
      return Json.mapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String name) {
    return name + ".schema.json";
  }
}
