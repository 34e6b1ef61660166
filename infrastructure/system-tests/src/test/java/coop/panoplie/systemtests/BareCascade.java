package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.shell.testing.Http.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** One declaration through the handlers themselves, for stand-ins that have no HTTP API. */
final class BareCascade {
  private final BareFunctions functions;

  BareCascade(BareFunctions functions) {
    this.functions = functions;
  }

  void run(Samples sample) {
    String member = sample.member();
    LocalDate start = LocalDate.ofInstant(House.START, ZoneOffset.UTC).plusDays(8);
    ok(intake("PUT /me").as(member).body(sample.profile().toString()), "DeclarationIntake");
    JsonNode declared =
        ok(
            intake("POST /declarations")
                .as(member)
                .body(Member.input(sample.content(start)).toString()),
            "DeclarationIntake");
    String id = declared.path("id").asText();
    JsonNode offered =
        ok(intake("POST /declarations/{id}/submit").path("id", id).as(member), "DeclarationIntake");
    String link = offered.at("/offer/link").asText();
    ObjectNode name = Member.reason("").removeAll();
    ok(
        intake("POST /offers/{token}/accept")
            .path("token", link.substring(link.lastIndexOf('/') + 1))
            .body(name.put("name", "Nora Lambrecht").toString()),
        "DeclarationIntake");
    functions.untilQuiet();

    Receipt receipt =
        new Receipt(ok(intake("GET /jobs/{id}").path("id", id).as(member), "MemberAccount"));
    assertTrue(receipt.settled(), () -> receipt.json().toString());
    assertTrue(receipt.documentKinds().contains("invoice-pdf"), () -> receipt.json().toString());
  }

  private static coop.panoplie.shell.testing.Http intake(String route) {
    return coop.panoplie.shell.testing.Http.call(route).key(UUID.randomUUID().toString());
  }

  private JsonNode ok(coop.panoplie.shell.testing.Http call, String function) {
    Answer answer = call.to(functions.handler(function));
    assertTrue(answer.status() < 300, answer::toString);
    return answer.json();
  }
}
