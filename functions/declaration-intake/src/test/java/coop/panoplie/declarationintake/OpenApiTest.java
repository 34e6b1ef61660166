package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.shell.testing.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /**
   * The words people send with an act: what is described is taken, one letter more or less is not.
   */
  @ParameterizedTest
  @CsvSource({
    "POST /declarations/{id}/cancel, Reason, reason",
    "POST /offers/{token}/refuse, OptionalReason, reason",
    "POST /offers/{token}/ask-changes, Comment, comment",
    "POST /offers/{token}/accept, Acceptance, name"
  })
  void theLengthsOfWordsAreThoseThatAreKept(String route, String body, String field) {
    JsonNode words = Contract.FILE.at("/components/schemas/" + body + "/properties/" + field);
    int least = words.path("minLength").asInt();
    int most = words.path("maxLength").asInt();
    assertEquals(
        "#/components/schemas/" + body,
        Contract.operation(route)
            .at("/requestBody/content")
            .path("application/json")
            .at("/schema/$ref")
            .asText());

    assertEquals(200, said(route, field, "a".repeat(most)));
    assertEquals(422, said(route, field, "a".repeat(most + 1)));
    assertEquals(200, said(route, field, "a".repeat(least)));
    if (least > 0) {
      assertEquals(422, said(route, field, "a".repeat(least - 1) + " "));
    }
  }

  /** What a new offer's client, or its member, is answered. */
  private int said(String route, String field, String words) {
    String token = door.offered("lea");
    String id = door.bench.sent(Fact.OfferMade.class).getLast().jobId();
    return door.call(route)
        .as("lea")
        .at("token", token)
        .at("id", id)
        .body(Map.of(field, words))
        .go()
        .status();
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
