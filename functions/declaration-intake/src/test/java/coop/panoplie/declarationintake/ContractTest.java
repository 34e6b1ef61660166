package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.testing.Http;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The judge must be able to say no. */
class ContractTest {

  @Test
  void aWrongValueDeepInsideIsSeen() {
    JsonNode money = Contract.FILE.at("/components/schemas/Declaration");
    String plain =
        "{\"id\":\"a\",\"version\":1,\"state\":\"draft\",\"savedAt\":\"2026-11-23T09:00:00Z\","
            + "\"content\":{\"price\":{\"cents\":%s,\"currency\":\"EUR\"}%s}}";

    assertEquals(0, faults(money, plain.formatted("1", "")));
    assertEquals(1, faults(money, plain.formatted("\"1\"", "")));
    assertEquals(1, faults(money, plain.formatted("1", ",\"prize\":1")));
    assertEquals(1, faults(money, plain.formatted("1", "").replace("draft", "drafted")));
    assertEquals(1, faults(money, plain.formatted("1", "").replace("T09:00:00Z", "")));
  }

  @Test
  void anUndescribedStatusTypeOrHeaderIsSeen() {
    String body = "{\"version\":0}";
    Map<String, String> whole = Map.of("content-type", "application/json", "etag", "\"0\"");
    Contract.check("GET /me", new Http.Answer(200, whole, body));

    refused(new Http.Answer(418, whole, body));
    refused(new Http.Answer(200, Map.of("content-type", "application/json"), body));
    refused(new Http.Answer(200, Map.of("content-type", "text/html", "etag", "\"0\""), body));
  }

  private static void refused(Http.Answer answer) {
    assertThrows(AssertionError.class, () -> Contract.check("GET /me", answer));
  }

  private static int faults(JsonNode schema, String value) {
    return Contract.faults(schema, Json.read(value, JsonNode.class)).size();
  }
}
