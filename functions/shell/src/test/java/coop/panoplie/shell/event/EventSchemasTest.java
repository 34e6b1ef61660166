package coop.panoplie.shell.event;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.shell.FlatLine;
import coop.panoplie.shell.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas hold what the records hold: nothing is added to an event, and no word to a list, that
 * they do not say.
 */
class EventSchemasTest {
  private static final JsonNode PARTS = EventSchemas.read("parts.v1");
  private static final Map<Class<?>, String> PLAIN =
      Map.ofEntries(
          entry(String.class, "string"),
          entry(BigDecimal.class, "string"),
          entry(Percent.class, "string"),
          entry(LocalDate.class, "string"),
          entry(Instant.class, "string"),
          entry(long.class, "integer"),
          entry(Long.class, "integer"),
          entry(int.class, "integer"),
          entry(Integer.class, "integer"),
          entry(boolean.class, "boolean"),
          entry(Boolean.class, "boolean"));

  @ParameterizedTest
  @MethodSource("facts")
  void theSchemaHoldsWhatTheFactHolds(Class<?> fact) {
    compare(fact.getSimpleName(), fact, EventSchemas.read(fact.getSimpleName() + ".v1"));
  }

  static Class<?>[] facts() {
    return Fact.class.getPermittedSubclasses();
  }

  private static void compare(String at, Type type, JsonNode schema) {
    String ref = schema.path("$ref").asText("");
    if (!ref.isEmpty()) {
      compare(at, type, PARTS.at(ref.substring(ref.indexOf('#') + 1)));
    } else if (type instanceof ParameterizedType list) {
      assertEquals("array", schema.path("type").asText(), at);
      compare(at + "[]", list.getActualTypeArguments()[0], schema.path("items"));
    } else {
      compareClass(at, (Class<?>) type, schema);
    }
  }

  private static void compareClass(String at, Class<?> type, JsonNode schema) {
    if (PLAIN.containsKey(type)) {
      // a text may be held to a list of words that the kernel leaves to the packs
      String plain = schema.has("enum") ? "string" : schema.path("type").asText();
      assertEquals(PLAIN.get(type), plain, at);
    } else if (type.isEnum()) {
      assertEquals(words(type), Json.mapper().convertValue(schema.path("enum"), Set.class), at);
    } else if (type.isSealed()) {
      Map<String, JsonNode> kinds = new TreeMap<>();
      schema.path("oneOf").forEach(one -> kinds.put(kind(one), one));
      assertEquals(type.getPermittedSubclasses().length, kinds.size(), at);
      for (Class<?> kind : type.getPermittedSubclasses()) {
        String name = kind.getSimpleName();
        String word = name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
        compareRecord(at + "." + word, kind, kinds.get(word), Set.of("kind"));
      }
    } else {
      compareRecord(at, type == Line.class ? FlatLine.class : type, schema, Set.of());
    }
  }

  private static void compareRecord(String at, Class<?> type, JsonNode schema, Set<String> more) {
    Set<String> names = new TreeSet<>(more);
    for (RecordComponent each : type.getRecordComponents()) {
      names.add(each.getName());
    }
    Set<String> said = new TreeSet<>();
    schema.path("properties").fieldNames().forEachRemaining(said::add);
    assertEquals(names, said, at);
    for (RecordComponent each : type.getRecordComponents()) {
      compare(
          at + "/" + each.getName(),
          each.getGenericType(),
          schema.path("properties").path(each.getName()));
    }
  }

  private static String kind(JsonNode schema) {
    return schema.at("/properties/kind/const").asText();
  }

  private static Set<String> words(Class<?> type) {
    Set<String> words = new TreeSet<>();
    for (Object constant : type.getEnumConstants()) {
      words.add(Json.mapper().valueToTree(constant).asText());
    }
    return words;
  }
}
