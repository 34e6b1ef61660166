package coop.panoplie.staffconsole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Rehearsal;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The console through its own door, over receipts as member-account publishes them. */
class HandlerTest {
  private static final String WHY = "The address is in the profile now";
  private static final List<String> ACTS = List.of("retry", "force", "waive");

  private final Bench bench = new Bench();
  private Handler handler;

  @BeforeEach
  void publish() {
    bench.env.put(
        "RECEIPTS_TABLE",
        Bench.newTable(
            new Bench.Index("byMember", "gsi1pk", "gsi1sk"),
            new Bench.Index("stuck", "stuck_bucket", "stuck_since")));
    handler = new Handler(bench.surroundings);
    receipt("job-1", "Léa Test", "refused", "2026-11-23T08:00:00.000Z");
    receipt("job-2", "Hugo Test", "waiting", "2026-11-30T00:00:00.000Z");
    receipt("job-3", "Léa Test", "done", null);
  }

  @Test
  void whoIsNotStaffFindsNothing() {
    assertEquals(404, Http.call("GET /staff/jobs").as("lea").to(handler).status());
    assertEquals(
        404, Http.call("GET /staff/jobs/{id}").path("id", "job-1").as("lea").to(handler).status());
    for (String what : ACTS) {
      assertEquals(404, act(what, "job-1", "invoice", WHY, "lea").status());
    }
    assertTrue(bench.sent.isEmpty());
  }

  @Test
  void stuckJobsAreThoseWhoseMomentHasCome() {
    assertEquals(List.of("job-1"), ids(list().query("stuck", "true")));
    bench.now.set(java.time.Instant.parse("2026-12-01T00:00:00Z"));
    assertEquals(List.of("job-1", "job-2"), ids(list().query("stuck", "true")));
  }

  @Test
  void anOpenOfferIsItsMembersAloneThoughItShowsWhatFailed() {
    receipt("job-4", "Léa Test", "offered", "refused", null);
    assertEquals(404, job("job-4").status());
    assertEquals(404, act("waive", "job-4", "invoice", WHY, "sam").status());
  }

  @Test
  void allJobsAreFoundByNameTitleOrId() {
    assertEquals(List.of("job-3", "job-2", "job-1"), ids(list()));
    assertEquals(List.of("job-3", "job-1"), ids(list().query("q", "léa")));
    assertEquals(List.of("job-2"), ids(list().query("q", "job-2")));
    assertEquals(List.of("job-1"), ids(list().query("stuck", "true").query("q", "noël")));
    assertEquals(List.of(), ids(list().query("q", "opera")));
  }

  @Test
  void aListShowsTheStuckToolFirstAndItsCause() {
    JsonNode job = list().query("stuck", "true").to(handler).json().at("/items/0");
    assertTrue(job.path("stuck").asBoolean());
    assertEquals("Léa Test", job.path("memberName").asText());
    assertEquals("invoice", job.at("/tools/0/tool").asText());
    assertEquals("no address", job.at("/tools/0/because/en").asText());
    assertFalse(job.has("journal"));
  }

  @Test
  void aJobShowsItsReceiptItsMemberAndWhatStaffDid() {
    Http.Answer before = job("job-1");
    assertEquals(200, before.status());
    assertEquals(0, before.json().path("acts").size());
    act("force", "job-1", "invoice", WHY, "sam");

    Http.Answer after = job("job-1");
    assertEquals("force", after.json().at("/acts/0/kind").asText());
    assertEquals("sam Test", after.json().at("/acts/0/by").asText());
    assertNotEquals(before.headers().get("etag"), after.headers().get("etag"));
    assertEquals(404, job("none").status());
  }

  @Test
  void anActIsRecordedAndToldToTheToolAndToTheMember() {
    Http.Answer answer = act("waive", "job-1", "invoice", "  " + WHY + " ", "sam");
    assertEquals(202, answer.status());
    assertEquals(WHY, answer.json().path("reason").asText());
    assertEquals(List.of("queue:INVOICE_GENERATION", "queue:MEMBER_ACCOUNT"), bench.sentTo);
    StaffAct told = bench.sent(Fact.StaffActed.class).getFirst().act();
    assertEquals(
        new StaffAct(
            "job-1", "lea", Tool.INVOICE, StaffAct.Kind.WAIVE, WHY, "sam Test", bench.now.get()),
        told);
  }

  @Test
  void theSameKeyActsOnce() {
    assertEquals(202, act("retry", "job-1", "invoice", WHY, "sam").status());
    assertEquals(202, act("retry", "job-1", "invoice", WHY, "sam").status());
    assertEquals(422, act("retry", "job-1", "invoice", WHY + "!", "sam").status());
    assertEquals(1, bench.sent(Fact.StaffActed.class).size());
    assertEquals(1, job("job-1").json().path("acts").size());
  }

  @Test
  void whatCannotBeDoneIsRefusedWithItsReason() {
    Http.Answer shortReason = act("retry", "job-1", "invoice", "because", "sam");
    assertEquals(422, shortReason.status());
    assertEquals("/reason", shortReason.json().at("/errors/0/pointer").asText());
    assertEquals(409, act("retry", "job-3", "invoice", WHY, "sam").status());
    assertEquals(404, act("retry", "job-1", "teleport", WHY, "sam").status());
    assertEquals(404, act("retry", "none", "invoice", WHY, "sam").status());
    assertTrue(bench.sent.isEmpty());
  }

  private Http list() {
    return Http.call("GET /staff/jobs").as("sam", "staff");
  }

  private List<String> ids(Http call) {
    return call.to(handler).json().findValuesAsText("id");
  }

  private Http.Answer job(String id) {
    return Http.call("GET /staff/jobs/{id}").path("id", id).as("sam", "staff").to(handler);
  }

  private Http.Answer act(String what, String job, String tool, String reason, String who) {
    return Http.call("POST /staff/jobs/{id}/tools/{tool}/" + what)
        .path("id", job)
        .path("tool", tool)
        .as(who, who.equals("sam") ? "staff" : "members")
        .key("key-of-the-test")
        .body(Map.of("reason", reason))
        .to(handler);
  }

  @Test
  void theMoneyIsExplainedAsToItsMember() {
    Rehearsal done = Rehearsal.all().getFirst();
    String money =
        ",\"country\":%s,\"breakdown\":%s"
            .formatted(Json.write(done.job().content().country()), Json.write(done.breakdown()));
    receipt("job-4", "Léa Test", "confirmed", "done", null, money);
    JsonNode answer =
        Http.call("GET /staff/jobs/{id}").path("id", "job-4").as("sam", "staff").to(handler).json();

    JsonNode lines = answer.at("/breakdown/lines");
    assertEquals(done.breakdown().lines().size(), lines.size());
    for (JsonNode line : lines) {
      assertFalse(line.at("/explanation/nl").asText().isBlank(), line.path("id").asText());
    }
    assertEquals("job-4", answer.path("id").asText());
    assertTrue(answer.has("acts"));
  }

  private void receipt(String id, String memberName, String invoice, String stuckSince) {
    receipt(id, memberName, "confirmed", invoice, stuckSince);
  }

  /** A receipt item with one telling tool, the invoice, in that state. */
  private void receipt(
      String id, String memberName, String state, String invoice, String stuckSince) {
    receipt(id, memberName, state, invoice, stuckSince, "");
  }

  private void receipt(
      String id, String memberName, String state, String invoice, String stuckSince, String money) {
    String because = invoice.equals("refused") ? ",\"because\":{\"en\":\"no address\"}" : "";
    String stuck =
        stuckSince == null ? "" : "{\"tool\":\"invoice\",\"since\":\"%s\"}".formatted(stuckSince);
    String body =
        """
        {"memberId":"lea","memberName":"%s","at":"2026-11-23T08:00:00Z","stuck":[%s],"file":{},
         "receipt":{"id":"%s","version":3,"state":"%s","title":"Concert de Noël",
          "clientName":"Théâtre (test)","settled":false,"journal":[],"tools":[
           {"tool":"fee-calculation","state":"done","documents":[]},
           {"tool":"invoice","state":"%s","documents":[]%s}]%s}}
        """
            .formatted(memberName, stuck, id, state, invoice, because, money);
    Map<String, String> index = new HashMap<>();
    index.putAll(Map.of("gsi1pk", "JOBS", "gsi1sk", "2026-11-23T08:00:00.000Z#" + id));
    if (stuckSince != null) {
      index.putAll(Map.of("stuck_bucket", "STUCK", "stuck_since", stuckSince));
    }
    var table = new Store(bench.surroundings.clients().dynamoDb(), bench.env.get("RECEIPTS_TABLE"));
    new Step(bench.surroundings, table, Outbox.of(bench.surroundings))
        .create(new Item("JOB#" + id, "RECEIPT", 1, body, index))
        .commit();
  }
}
