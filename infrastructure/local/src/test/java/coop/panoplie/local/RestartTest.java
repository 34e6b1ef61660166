package coop.panoplie.local;

import static coop.panoplie.local.Rig.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.local.standin.Queues;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** What was there before a stop is there after it. */
class RestartTest {
  private static final MessageSystemAttributeName RECEIVES =
      MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT;

  @TempDir Path data;

  @Test
  void aStoppedHostGoesOnWhereItWas() throws Exception {
    String secret;
    Instant moved;
    try (Rig first = new Rig(data)) {
      assertThrows(IllegalStateException.class, () -> new Rig(data), "one host per folder");
      secret = first.host.template().functions().getFirst().environment().get("KEY");
      first.act("put", "kept");
      eventually("the record was heard", () -> first.heard("stream kept"));
      first
          .host
          .objects()
          .client()
          .putObject(r -> r.bucket("panoplie-bucket").key("a/b"), RequestBody.fromString("kept"));
      first
          .host
          .queues()
          .client()
          .sendMessage(
              r -> r.queueUrl(first.host.queues().url(Rig.DEAD_LETTERS)).messageBody("kept"));
      assertEquals("1", received(first).attributes().get(RECEIVES), "and is being worked on");
      first.host.functions().scheduler().jumpTo(Instant.now().plus(Duration.ofDays(30)));
      moved = first.host.clock().instant();
      // Forget that it was heard, to see that the second host does not hear it again.
      first
          .host
          .tables()
          .client()
          .deleteItem(r -> r.tableName(Rig.TABLE).key(Rig.key("stream kept", "HEARD")));
    }
    // What the table stand-in writes for its telemetry, where it was started.
    assertFalse(Files.exists(Path.of("dynamodb-local-metadata.json")));
    try (Rig second = new Rig(data)) {
      assertTrue(second.has("kept", "SEEN"));
      assertEquals(
          "kept",
          second
              .host
              .objects()
              .client()
              .getObjectAsBytes(r -> r.bucket("panoplie-bucket").key("a/b"))
              .asUtf8String());
      String parked = second.host.queues().url(Rig.DEAD_LETTERS);
      Message again = received(second);
      assertEquals("kept", again.body());
      assertEquals("1", again.attributes().get(RECEIVES), "a stop is no failure of the message");
      assertFalse(second.host.clock().instant().isBefore(moved));
      assertEquals(secret, second.host.template().functions().getFirst().environment().get("KEY"));
      second.act("put", "new");
      eventually("the stream goes on", () -> second.heard("stream new"));
      assertFalse(second.heard("stream kept"), "the checkpoint was kept");
    }
  }

  private static Message received(Rig rig) {
    Queues queues = rig.host.queues();
    return queues
        .client()
        .receiveMessage(
            r ->
                r.queueUrl(queues.url(Rig.DEAD_LETTERS))
                    .waitTimeSeconds(5)
                    .messageSystemAttributeNames(RECEIVES))
        .messages()
        .getFirst();
  }
}
