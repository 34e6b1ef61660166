package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.shell.testing.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The OpenAPI file against itself and against the routes that are really there. */
class OpenApiTest {
  private static final Set<String> OURS = Set.of("profile", "declarations", "offers", "meta");
  private final Door door = new Door();

  @Test
  void itIsServedAsItIs() {
    Http.Answer answer = door.call("GET /openapi.yaml").go();

    assertEquals(200, answer.status());
    assertTrue(answer.body().startsWith("openapi: 3.1.0"));
  }

  @Test
  void itDescribesEveryRouteOfThisFunctionAndNoOther() {
    Set<String> described = new TreeSet<>();
    operations(
        (route, operation) -> {
          if (OURS.contains(operation.at("/tags/0").asText())) {
            described.add(route);
          }
        });

    assertEquals(
        described,
        new TreeSet<>(
            DaggerComponent.factory()
                .create(door.bench.surroundings, c -> new PlainPack())
                .router()
                .routes()));
  }

  @Test
  void everyExampleIsValid() {
    Contract.FILE
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                schema
                    .getValue()
                    .path("examples")
                    .forEach(
                        example ->
                            assertEquals(
                                Set.of(),
                                Contract.faults(schema.getValue(), example),
                                schema.getKey())));
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryOperationHasItsOwnName() {
    for (String ref : Contract.FILE.findValuesAsText("$ref")) {
      assertTrue(!Contract.FILE.at(ref.substring(1)).isMissingNode(), ref);
    }
    List<String> names = new ArrayList<>();
    operations((route, operation) -> names.add(operation.path("operationId").asText()));
    assertEquals(names.size(), Set.copyOf(names).size());
  }

  private interface Each {
    void see(String route, JsonNode operation);
  }

  private static void operations(Each each) {
    Contract.FILE
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        verb -> {
                          if (Set.of("get", "put", "post").contains(verb.getKey())) {
                            each.see(
                                verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                verb.getValue());
                          }
                        }));
  }
}
