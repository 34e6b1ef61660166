package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.testing.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a declaration is refused for at submission, by field, and whether the ways out lead out. */
class WaysOutTest {
  private final Door door = new Door();

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "/work/from, '\"2026-11-20\"', /work/from",
        "/work/to, '\"2026-12-11\"', /work/to",
        "/work/to, '\"2031-01-15\"', /work/to",
        "/work/days, 5, /work/days",
        "/price/cents, 0, /price",
        "/price/cents, -100, /price",
        "/price/cents, 99999999999, /price",
        "/price/cents, 15000, /price",
        "/client/enterpriseNumber, '\"0799999977\"', /client/enterpriseNumber",
        "/client/vatNumber, '\"BE0799999977\"', /client/vatNumber",
        "/client/email, '\"noor at example\"', /client/email",
        "/client/name, null, /client/name",
        "/client, null, /client/name",
        "/mission/function, null, /mission/function",
        "/wishes/offerValidDays, 365, /wishes/offerValidDays",
        "/wishes/paymentTermDays, -1, /wishes/paymentTermDays",
      })
  void isRefusedByItsFieldWithAWayOut(String pointer, String value, String refused) {
    ObjectNode content = contentWith(pointer, Json.read(value, JsonNode.class));
    Http.Answer answer = submitted(content);

    assertEquals(422, answer.status(), answer.body());
    JsonNode refusal = of(answer, refused);
    assertFalse(refusal.isMissingNode(), answer.body());
    assertTrue(refusal.at("/title/nl").asText().length() > 5);
    assertFalse(refusal.path("waysOut").isEmpty(), refusal.toString());
    for (JsonNode way : refusal.path("waysOut")) {
      if (!way.path("change").isEmpty()) {
        leadsOut(content, refused, refusal.path("code").asText(), way.path("change"));
      }
    }
  }

  /** Does what the way out says and expects the same refusal to be gone. */
  private void leadsOut(ObjectNode content, String refused, String code, JsonNode change) {
    ObjectNode changed = content.deepCopy();
    change
        .properties()
        .forEach(
            c -> {
              boolean number = changed.at(c.getKey()).isNumber() || c.getKey().endsWith("/cents");
              put(
                  changed,
                  c.getKey(),
                  Json.read(
                      number ? c.getValue().asText() : "\"" + c.getValue().asText() + "\"",
                      JsonNode.class));
            });

    Http.Answer again = submitted(changed);

    List<String> left = new ArrayList<>();
    again
        .json()
        .path("errors")
        .forEach(e -> left.add(e.path("pointer").asText() + " " + e.path("code").asText()));
    assertFalse(left.contains(refused + " " + code), change + " leaves " + left);
  }

  private Http.Answer submitted(ObjectNode content) {
    if (door.bench.sent.isEmpty()) {
      door.saveProfile("lea");
    }
    String id =
        door.call("POST /declarations")
            .as("lea")
            .body(Map.of("content", content))
            .go()
            .json()
            .path("id")
            .asText();
    return door.submit("lea", id);
  }

  private static ObjectNode contentWith(String pointer, JsonNode value) {
    ObjectNode content = (ObjectNode) Json.read(Json.write(Given.content()), JsonNode.class);
    put(content, pointer, value);
    return content;
  }

  private static void put(ObjectNode content, String pointer, JsonNode value) {
    JsonPointer at = JsonPointer.compile(pointer);
    ObjectNode parent = at.head().matches() ? content : (ObjectNode) content.at(at.head());
    String name = at.last().getMatchingProperty();
    if (value.isNull()) {
      parent.remove(name);
    } else {
      parent.set(name, value);
    }
  }

  private static JsonNode of(Http.Answer answer, String pointer) {
    for (JsonNode refusal : answer.json().path("errors")) {
      if (refusal.path("pointer").asText().equals(pointer)) {
        return refusal;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }
}
