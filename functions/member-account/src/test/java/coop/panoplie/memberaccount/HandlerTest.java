package coop.panoplie.memberaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The function through its own doors. */
class HandlerTest {
  private final Bench bench =
      new Bench(
          new Bench.Index("byMember", "gsi1pk", "gsi1sk"),
          new Bench.Index("stuck", "stuck_bucket", "stuck_since"));
  private final Handler handler = new Handler(bench.surroundings);
  private final Story story = Story.ofLea();

  @Test
  void theReceiptTellsTheWholeStory() {
    deliver(story.whole());
    Http.Answer answer = receipt("lea");
    assertEquals(200, answer.status());
    JsonNode json = answer.json();
    assertEquals("confirmed", json.path("state").asText());
    assertEquals("Concert de Noël", json.path("title").asText());
    assertTrue(json.path("settled").asBoolean());
    assertEquals(4, json.path("tools").size());
    assertEquals("done", json.at("/tools/2/state").asText());
    assertEquals("invoice-pdf", json.at("/tools/2/documents/0/kind").asText());
    assertFalse(json.at("/tools/2/documents/0").has("key"), "the place in the store is ours");
    assertEquals(61_234, json.at("/breakdown/totals/net/cents").asLong());
    assertTrue(json.path("journal").toString().contains("The number is there now"));
    assertFalse(answer.body().contains("85073003328"), "no national number in the read model");
  }

  @Test
  void whatWasSeenIsNotSentAgain() {
    deliver(story.whole());
    String etag = receipt("lea").headers().get("etag");
    Http.Answer again =
        Http.call("GET /jobs/{id}")
            .path("id", story.id)
            .as("lea")
            .header("if-none-match", etag)
            .to(handler);
    assertEquals(304, again.status());
    assertEquals("", again.body());
    assertEquals("30", again.headers().get("retry-after"));
  }

  @Test
  void aMessageDeliveredFiveTimesCountsOnce() {
    deliver(story.whole());
    String before = receipt("lea").body();
    for (int i = 0; i < 4; i++) {
      deliver(story.whole());
    }
    assertEquals(before, receipt("lea").body());
  }

  @Test
  void toolsAtWorkAskTheReaderToComeBackSoon() {
    deliver(List.of(story.confirmed()));
    assertEquals("1", receipt("lea").headers().get("retry-after"));
  }

  @Test
  void somebodyElsesJobIsNotThere() {
    deliver(story.whole());
    assertEquals(404, receipt("hugo").status());
    assertEquals(404, document("hugo", "inv-1").status());
    assertEquals(0, list("hugo").path("items").size());
  }

  @Test
  void reportsAloneDoNotShowAJobYet() {
    deliver(List.of(story.reported(5, Tool.INVOICE, 1, Story.done("2026-0001"))));
    assertEquals(404, receipt("lea").status());
    assertEquals(0, list("lea").path("items").size());
    deliver(List.of(story.confirmed()));
    assertEquals("done", receipt("lea").json().at("/tools/2/state").asText());
  }

  @Test
  void aDocumentComesAsAShortLivedLink() {
    deliver(story.whole());
    JsonNode link = document("lea", "inv-1").json();
    assertTrue(link.path("url").asText().contains("X-Amz-Expires=300"));
    assertEquals("inv-1.pdf", link.path("fileName").asText());
    assertEquals(404, document("lea", "none").status());
  }

  @Test
  void theListIsNewestFirstFilteredAndPaged() {
    for (int i = 0; i < 60; i++) {
      var each = new Story("job-" + i, "lea");
      deliver(List.of(each.saved(i, 1, i % 2 == 0 ? "draft" : "offered")));
    }
    assertEquals("job-59", list("lea").at("/items/0/id").asText());

    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      Http call = Http.call("GET /jobs").as("lea").query("state", "draft").query("q", "noël");
      JsonNode page = (cursor == null ? call : call.query("cursor", cursor)).to(handler).json();
      page.path("items").forEach(item -> seen.add(item.path("id").asText()));
      cursor = page.path("next").asText(null);
    } while (cursor != null);
    assertEquals(30, seen.size());
    assertEquals(30, Set.copyOf(seen).size());
    assertEquals(
        0,
        Http.call("GET /jobs")
            .as("lea")
            .query("q", "opera")
            .to(handler)
            .json()
            .path("items")
            .size());
  }

  @Test
  void aJobIsFoundByStaffOnlyWhileItIsStuck() {
    deliver(
        List.of(
            story.confirmed(),
            story.reported(4, Tool.FEE_CALCULATION, 1, Story.done("computed")),
            story.reported(5, Tool.INVOICE, 1, Story.refused("no address"))));
    assertEquals(1, stuck());
    deliver(List.of(story.acted(6, Tool.INVOICE, StaffAct.Kind.WAIVE, "Paid in cash")));
    assertEquals(0, stuck());
  }

  @Test
  void messagesAreTheMembersOwnAndStayRead() {
    deliver(List.of(story.told(1, "n-1", "lea"), story.told(2, "n-2", "lea")));
    deliver(List.of(story.told(3, "n-3", "hugo")));
    JsonNode page = Http.call("GET /notifications").as("lea").to(handler).json();
    assertEquals(2, page.path("items").size());
    assertEquals("n-2", page.at("/items/0/id").asText());
    assertFalse(page.at("/items/0/read").asBoolean());

    assertEquals(200, markRead("lea", "n-2").status());
    assertEquals(200, markRead("lea", "n-2").status());
    assertEquals(404, markRead("lea", "n-3").status());
    deliver(List.of(story.told(2, "n-2", "lea")));
    JsonNode after = Http.call("GET /notifications").as("lea").to(handler).json();
    assertTrue(after.at("/items/0/read").asBoolean());
  }

  @Test
  void whatFailsComesBackWithItsJobAndTheOthersCount() {
    Story other = new Story("job-2", "lea");
    Envelope[] batch = {
      story.saved(0, 1, "draft"), other.saved(0, 1, "draft"), story.saved(1, 2, "offered")
    };
    bench.beforeEach =
        what -> {
          if (what.equals("dynamodb.transactWriteItems")) {
            bench.beforeEach = w -> {};
            throw new IllegalStateException("the table is away");
          }
        };
    JsonNode failed = Http.deliver(handler, batch);
    assertEquals(2, failed.size());
    assertEquals("message-job-1-saved-1", failed.at("/0/itemIdentifier").asText());
    assertEquals("message-job-1-saved-2", failed.at("/1/itemIdentifier").asText());
    assertEquals(1, list("lea").path("items").size(), "the other job is there");

    deliver(List.of(batch));
    assertEquals("offered", receipt("lea").json().path("state").asText());
  }

  @Test
  void whatComesTogetherIsOneStepHoweverOftenItCame() {
    AtomicInteger steps = new AtomicInteger();
    bench.beforeEach = what -> steps.addAndGet(what.equals("dynamodb.transactWriteItems") ? 1 : 0);
    List<Envelope> twice = new ArrayList<>(story.whole());
    twice.addAll(story.whole());
    twice.add(story.told(1, "n-1", "lea"));
    twice.add(story.told(1, "n-1", "lea"));
    deliver(twice);
    assertEquals(1, steps.get());

    deliver(twice);
    assertEquals(1, steps.get(), "nothing new");
    assertTrue(receipt("lea").json().path("settled").asBoolean());
    assertEquals(
        1, Http.call("GET /notifications").as("lea").to(handler).json().at("/items").size());
  }

  @Test
  void aCursorOfSomebodyElseOpensNothing() {
    for (int i = 0; i < 30; i++) {
      deliver(List.of(new Story("job-" + i, "hugo").saved(i, 1, "draft")));
    }
    String cursor = list("hugo").path("next").asText();
    Http.Answer answer = Http.call("GET /jobs").as("lea").query("cursor", cursor).to(handler);
    assertTrue(answer.status() >= 400);
    assertFalse(answer.body().contains("job-"));
  }

  @Test
  void aBurstOnSeveralLinesLosesNothing() throws Exception {
    try (var lines = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<JsonNode>> failures = new ArrayList<>();
      for (Envelope event : story.whole()) {
        failures.add(lines.submit(() -> Http.deliver(handler, event)));
      }
      for (Future<JsonNode> failed : failures) {
        assertEquals(0, failed.get().size());
      }
    }
    String burst = receipt("lea").json().path("journal").toString();
    JobFile oneByOne = JobFile.unknown(story.id);
    for (Envelope event : story.whole()) {
      oneByOne = Projection.apply(oneByOne, event);
    }
    assertEquals(Json.write(Receipt.of(oneByOne, 1).journal()), burst);
    assertTrue(receipt("lea").json().path("settled").asBoolean());
  }

  private void deliver(List<Envelope> events) {
    assertEquals(0, Http.deliver(handler, events.toArray(Envelope[]::new)).size());
  }

  private Http.Answer receipt(String member) {
    return Http.call("GET /jobs/{id}").path("id", story.id).as(member).to(handler);
  }

  private Http.Answer document(String member, String documentId) {
    return Http.call("GET /jobs/{id}/documents/{documentId}")
        .path("id", story.id)
        .path("documentId", documentId)
        .as(member)
        .to(handler);
  }

  private Http.Answer markRead(String member, String id) {
    return Http.call("POST /notifications/{id}/read")
        .path("id", id)
        .as(member)
        .key("key-" + member + id + bench.now.get())
        .to(handler);
  }

  private JsonNode list(String member) {
    return Http.call("GET /jobs").as(member).to(handler).json();
  }

  private int stuck() {
    return new coop.panoplie.shell.store.Store(
            bench.surroundings.clients().dynamoDb(), bench.env.get("TABLE"))
        .index("stuck", "stuck_bucket", "STUCK", null, null, false, 10, null)
        .items()
        .size();
  }
}
