package coop.panoplie.shell.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.event.Events;
import coop.panoplie.shell.store.Conflict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which messages are handed over together, and which come again. */
class QueueDoorTest {
  private final List<String> heard = new ArrayList<>();
  private final ObjectNode batch = Json.mapper().createObjectNode();
  private final ArrayNode records = batch.putArray("Records");

  @Test
  void eachOnItsOwnAndOnlyWhatFailsComesAgain() {
    message("m1", "job-a");
    message("m2", "job-a");
    message("m3", "job-b");
    QueueDoor door =
        new QueueDoor(
            event -> {
              if (event.id().equals("m2")) {
                throw new IllegalStateException("broken");
              }
              heard.add(event.id());
            });

    assertEquals(List.of("m2"), failures(door));
    assertEquals(List.of("m1", "m3"), heard);
  }

  @Test
  void ofOneJobTogetherAndTogetherAgain() {
    message("m1", "job-a");
    message("m2", "job-b");
    message("m3", "job-a");
    records.addObject().put("messageId", "m4").put("body", "not an event");
    QueueDoor door =
        QueueDoor.ofJobs(
            (jobId, events) -> {
              heard.add(jobId + events.stream().map(Envelope::id).toList());
              if (jobId.equals("job-a")) {
                throw new IllegalStateException("broken");
              }
            });

    assertEquals(List.of("m4", "m1", "m3"), failures(door));
    assertEquals(List.of("job-a[m1, m3]", "job-b[m2]"), heard);
  }

  @Test
  void aConflictIsTriedAgainAtOnce() {
    message("m1", "job-a");
    QueueDoor door =
        new QueueDoor(
            event -> {
              heard.add(event.id());
              if (heard.size() < 3) {
                throw new Conflict();
              }
            });

    assertEquals(List.of(), failures(door));
    assertEquals(3, heard.size());
  }

  private List<String> failures(QueueDoor door) {
    List<String> ids = new ArrayList<>();
    door.handle(batch)
        .path("batchItemFailures")
        .forEach(failure -> ids.add(failure.path("itemIdentifier").asText()));
    return ids;
  }

  private void message(String id, String jobId) {
    Text text = Text.same("t");
    Fact fact =
        new Fact.NotificationIssued(new InApp("n", "lea", jobId, text, text, Instant.EPOCH));
    records
        .addObject()
        .put("messageId", id)
        .put("body", Events.write(new Envelope(id, "test", Instant.EPOCH, "none", fact)));
  }
}
