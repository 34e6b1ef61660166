package coop.panoplie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What member-account publishes is what staff-console reads (decision 0003), act and answer. */
class PublishedReceiptTest {
  private final Bench account =
      new Bench(
          new Bench.Index("byMember", "gsi1pk", "gsi1sk"),
          new Bench.Index("stuck", "stuck_bucket", "stuck_since"));
  private final Bench staff = new Bench();

  @Test
  void whatStaffDoAboutAStuckToolReachesTheMember() {
    staff.env.put("RECEIPTS_TABLE", account.env.get("TABLE"));
    var member = new coop.panoplie.memberaccount.Handler(account.surroundings);
    var console = new coop.panoplie.staffconsole.Handler(staff.surroundings);
    Http.deliver(member, event("1", new Fact.JobConfirmed(job())), event("2", refused()));

    JsonNode stuck =
        Http.call("GET /staff/jobs").query("stuck", "true").as("sam", "staff").to(console).json();
    assertEquals("job-1", stuck.at("/items/0/id").asText());
    assertEquals("Léa Test", stuck.at("/items/0/memberName").asText());
    assertEquals("invoice", stuck.at("/items/0/tools/0/tool").asText());
    assertEquals("no address", stuck.at("/items/0/tools/0/because/en").asText());
    JsonNode all = Http.call("GET /staff/jobs").as("sam", "staff").to(console).json();
    assertEquals(1, all.path("items").size());

    Http.Answer waived =
        Http.call("POST /staff/jobs/{id}/tools/{tool}/waive")
            .path("id", "job-1")
            .path("tool", "invoice")
            .as("sam", "staff")
            .key("waive-job-1")
            .body(Map.of("reason", "The client pays in cash"))
            .to(console);
    assertEquals(202, waived.status());
    Http.deliver(member, staff.sent.getFirst());

    JsonNode receipt = Http.call("GET /jobs/{id}").path("id", "job-1").as("lea").to(member).json();
    assertEquals("notNeeded", receipt.at("/tools/2/state").asText());
    assertEquals("The client pays in cash", receipt.at("/tools/2/because/fr").asText());
    assertTrue(receipt.path("journal").toString().contains("sam Test"));
    JsonNode after =
        Http.call("GET /staff/jobs/{id}").path("id", "job-1").as("sam", "staff").to(console).json();
    assertEquals("waive", after.at("/acts/0/kind").asText());
    assertEquals("notNeeded", after.at("/tools/2/state").asText());
  }

  private Envelope event(String id, Fact fact) {
    return new Envelope(id, "test", account.now.get(), "correlation-" + id, fact);
  }

  private Fact refused() {
    var state = new ToolState.Refused(Text.same("no address"), Text.same("Complete the client."));
    return new Fact.ToolReported(
        new ToolReport("job-1", "lea", Tool.INVOICE, 1, state, List.of(), account.now.get()));
  }

  private Job job() {
    var lea =
        new Profile(
            "Léa", "Test", null, null, null, null, null, null, null, Language.FR, Country.BE, null);
    var mission = new Mission("Concert de Noël", null, Mission.Nature.PERFORMANCE, "violoniste");
    var content = new Content(Country.BE, null, mission, null, null, null);
    var confirmation =
        new Job.Confirmation(Job.Confirmation.Means.CLIENT, "Ada Test", account.now.get());
    return new Job("job-1", 3, "lea", lea, content, confirmation, LocalDate.of(2026, 11, 23));
  }
}
