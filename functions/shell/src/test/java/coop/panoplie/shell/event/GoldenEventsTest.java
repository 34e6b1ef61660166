package coop.panoplie.shell.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events as they were ever released. A queue, an outbox or a parked message may hold one for weeks,
 * so these files are added to, never changed.
 */
class GoldenEventsTest {
  private static final Set<JsonNode> NOTHING =
      Set.of(tree("[]"), tree("\"\""), tree("0"), tree("false"));

  @ParameterizedTest
  @MethodSource("golden")
  void stillReadsAndWritesBackTheSame(Path file) throws IOException {
    String json = Files.readString(file);

    JsonNode written = tree(Events.write(Events.read(json)));
    assertEquals(tree(json), withoutNothing(tree(json), written));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void isAsItsSchemaSays(Path file) throws IOException {
    JsonNode event = tree(Files.readString(file));

    assertEquals(Set.of(), EventSchemas.faults(event.path("type").asText(), event.path("data")));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void itsSchemaSeesWhatIsMissingOrTooMuch(Path file) throws IOException {
    JsonNode event = tree(Files.readString(file));
    String type = event.path("type").asText();
    ObjectNode told = (ObjectNode) event.path("data").properties().iterator().next().getValue();
    String required = told.fieldNames().next();

    told.put("unheardOf", 1);
    assertNotEquals(Set.of(), EventSchemas.faults(type, event.path("data")));
    told.remove(List.of("unheardOf", required));
    assertNotEquals(Set.of(), EventSchemas.faults(type, event.path("data")), required);
  }

  @Test
  void everyTypeHasOne() throws IOException {
    Set<String> released = new TreeSet<>();
    for (Path file : golden().toList()) {
      String type = tree(Files.readString(file)).path("type").asText();
      released.add(type);
      assertEquals(
          type, "coop.panoplie." + file.getFileName().toString().replaceAll("\\.v1\\..*", ".v1"));
    }
    Set<String> known = new TreeSet<>();
    for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
      known.add("coop.panoplie." + fact.getSimpleName() + ".v1");
    }
    assertEquals(known, released);
  }

  static Stream<Path> golden() throws IOException {
    try {
      Path folder =
          Path.of(Objects.requireNonNull(GoldenEventsTest.class.getResource("/golden")).toURI());
      return Files.list(folder).sorted();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What is written back, without the parts that came after the event was released: it does not say
   * them, so they must hold nothing.
   */
  private static JsonNode withoutNothing(JsonNode released, JsonNode written) {
    if (written instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyStream().map(Map.Entry::getKey).toList())) {
        if (released.has(name)) {
          withoutNothing(released.path(name), object.path(name));
        } else if (NOTHING.contains(object.path(name))) {
          object.remove(name);
        }
      }
    } else {
      for (int i = 0; i < written.size() && i < released.size(); i++) {
        withoutNothing(released.path(i), written.path(i));
      }
    }
    return written;
  }

  private static JsonNode tree(String json) {
    return Json.read(json, JsonNode.class);
  }
}
