package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every data file is what the schema beside it says. */
class SchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path PACKS = Path.of("src/main/resources/coop/panoplie/packs");
  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(MAPPER.valueToTree(TestData.read("/coop/panoplie/packs/pack.schema.json")));
  }

  private static Set<ValidationMessage> faults(Object file) {
    return SCHEMA.validate(MAPPER.valueToTree(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void everyFileIsAsTheSchemaSays(String pack) {
    PackFiles.of(pack)
        .all()
        .forEach((name, file) -> assertEquals(Set.of(), faults(file), pack + " " + name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void everyFileOfTheFolderIsNamed(String pack) throws Exception {
    try (var files = Files.list(PACKS.resolve(pack))) {
      Set<String> there = new HashSet<>();
      files.forEach(file -> there.add(file.getFileName().toString()));
      Set<String> named = new HashSet<>(PackFiles.of(pack).all().keySet());
      named.removeIf(name -> name.startsWith("/"));
      assertEquals(there, named);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void nothingIsWrittenTwice(String pack) {
    for (String section : List.of("figures", "lines", "texts")) {
      Set<Object> ids = new HashSet<>();
      for (Map<String, Object> file : PackFiles.of(pack).all().values()) {
        for (Map<String, Object> one : PackFiles.section(file, section)) {
          assertTrue(ids.add(one.get("id")), section + " " + one.get("id"));
        }
      }
    }
  }

  /** What a schema lets through is worth as much as what it stops. */
  @ParameterizedTest
  @CsvSource({
    "source, ",
    "read, ",
    "from, 1 January 2025",
    "confidence, sure",
    "confidence, NF",
    "value, '13,07'",
    "value, 1.2345678",
    "rows, also",
    "valeu, 13.07",
  })
  void aSlipInAValueIsStopped(String field, String planted) {
    PackFiles files = PackFiles.of("belgium");
    Map<String, Object> value = files.values("onss.employee").getFirst();
    if (planted == null) {
      value.remove(field);
    } else {
      value.put(field, planted);
    }
    assertFalse(faults(files.all().get("social-security.json")).isEmpty());
  }

  @Test
  void aSourceOfAMentionIsATextOrOneString() {
    Map<String, Object> file = PackFiles.of("belgium").all().get("mentions.json");
    Map<String, Object> mention = PackFiles.section(file, "mentions").getFirst();
    mention.put("source", "Code du travail, art. L1242-12");
    assertEquals(Set.of(), faults(file));
    mention.put("source", Map.of("fr", "Code du travail", "nl", "Code du travail"));
    assertFalse(faults(file).isEmpty());
  }

  @Test
  void aValueIsANumberATableOrNotFound() {
    PackFiles files = PackFiles.of("belgium");
    Map<String, Object> value = files.values("onss.employee").getFirst();
    value.remove("value");
    assertFalse(faults(files.all().get("social-security.json")).isEmpty());
    value.put("missing", true);
    value.put("confidence", "NF");
    assertEquals(Set.of(), faults(files.all().get("social-security.json")));
  }
}
