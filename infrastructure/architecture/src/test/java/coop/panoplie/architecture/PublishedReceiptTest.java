package coop.panoplie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What member-account publishes is what staff-console reads (decision 0003), and what both answer
 * is what openapi.yaml says.
 */
class PublishedReceiptTest {
  private final OpenApi openApi = new OpenApi();
  private final Bench account =
      new Bench(
          new Bench.Index("byMember", "gsi1pk", "gsi1sk"),
          new Bench.Index("stuck", "stuck_bucket", "stuck_since"));
  private final Bench staff = new Bench();
  private final StuckJob job = new StuckJob(account.now.get());
  private RequestStreamHandler member;
  private RequestStreamHandler console;

  @BeforeEach
  void aJobIsStuck() {
    staff.env.put("RECEIPTS_TABLE", account.env.get("TABLE"));
    member = new coop.panoplie.memberaccount.Handler(account.surroundings);
    console = new coop.panoplie.staffconsole.Handler(staff.surroundings);
    Http.deliver(member, job.confirmed(), job.done(), job.refused(), job.told());
  }

  @Test
  void whatTheMemberReadsIsAsDescribed() {
    assertEquals("job-1", asLea("GET /jobs").json().at("/items/0/id").asText());
    assertEquals(4, asLea("GET /jobs/{id}").json().path("tools").size());
    assertEquals(200, asLea("GET /jobs/{id}/documents/{documentId}").status());
    assertEquals(1, asLea("GET /notifications").json().path("items").size());
    String read = "POST /notifications/{id}/read";
    Http call = Http.call(read).path("id", "note-1").as("lea").key("read-note-1");
    assertTrue(openApi.checked(read, call.to(member)).json().path("read").asBoolean());
    Http other = Http.call("GET /jobs/{id}").path("id", "job-1").as("hugo");
    assertEquals(404, openApi.checked("GET /jobs/{id}", other.to(member)).status());
  }

  @Test
  void staffFindTheStuckJobWithItsCause() {
    JsonNode stuck = asSam("GET /staff/jobs", "stuck", "true").json().at("/items/0");
    assertEquals("job-1", stuck.path("id").asText());
    assertEquals("Léa Test", stuck.path("memberName").asText());
    assertEquals("invoice", stuck.at("/tools/0/tool").asText());
    assertEquals("no address", stuck.at("/tools/0/because/en").asText());
    assertEquals(1, asSam("GET /staff/jobs", "q", "violon").json().path("items").size());
  }

  @Test
  void whatStaffDoReachesTheMember() {
    assertEquals(202, waive("invoice", "The client pays in cash").status());
    Http.deliver(member, staff.sent.getFirst());

    JsonNode receipt = asLea("GET /jobs/{id}").json();
    assertEquals("notNeeded", receipt.at("/tools/2/state").asText());
    assertEquals("The client pays in cash", receipt.at("/tools/2/because/fr").asText());
    assertTrue(receipt.path("journal").toString().contains("sam Test"));
    JsonNode after = asSam("GET /staff/jobs/{id}", "any", "").json();
    assertEquals("waive", after.at("/acts/0/kind").asText());
    assertEquals("notNeeded", after.at("/tools/2/state").asText());
  }

  @Test
  void bothOpenTheSamePaper() {
    String mine = asLea("GET /jobs/{id}/documents/{documentId}").json().path("url").asText();
    String theirs =
        asSam("GET /staff/jobs/{id}/documents/{documentId}", "any", "").json().path("url").asText();
    assertEquals(mine.substring(0, mine.indexOf('?')), theirs.substring(0, theirs.indexOf('?')));
  }

  @Test
  void whatStaffMayNotDoIsRefusedAsDescribed() {
    assertEquals(422, waive("invoice", "no").status());
    assertEquals(409, waive("fee-calculation", "The client pays in cash").status());
    assertEquals(404, waive("teleport", "The client pays in cash").status());
  }

  @Test
  void aReasonMayMeasureWhatIsDescribed() {
    int least = openApi.schema("StaffReason").at("/properties/reason/minLength").asInt();
    int most = openApi.schema("StaffReason").at("/properties/reason/maxLength").asInt();
    for (String act : List.of("retry", "force")) {
      assertEquals(202, act(act, "invoice", "a".repeat(least)).status());
      assertEquals(202, act(act, "invoice", "a".repeat(most)).status());
      assertEquals(422, act(act, "invoice", "a".repeat(least - 1) + " ").status());
      assertEquals(422, act(act, "invoice", "a".repeat(most + 1)).status());
    }
  }

  private Http.Answer asLea(String route) {
    Http call = Http.call(route).path("id", "job-1").path("documentId", "doc-1").as("lea");
    return openApi.checked(route, call.to(member));
  }

  private Http.Answer asSam(String route, String query, String value) {
    Http call =
        Http.call(route)
            .path("id", "job-1")
            .path("documentId", "doc-1")
            .query(query, value)
            .as("sam", "staff");
    return openApi.checked(route, call.to(console));
  }

  private Http.Answer waive(String tool, String reason) {
    return act("waive", tool, reason);
  }

  private Http.Answer act(String what, String tool, String reason) {
    String route = "POST /staff/jobs/{id}/tools/{tool}/" + what;
    Http call =
        Http.call(route)
            .path("id", "job-1")
            .path("tool", tool)
            .as("sam", "staff")
            .key(what + "-job-1-" + tool + reason.length())
            .body(Map.of("reason", reason));
    return openApi.checked(route, call.to(console));
  }
}
