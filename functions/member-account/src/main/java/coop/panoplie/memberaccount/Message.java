package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.InApp;
import java.time.Instant;

/** A message in a member's list, as it goes over HTTP. */
public record Message(String id, String jobId, Text title, Text body, Instant at, boolean read) {

  static Message unread(InApp message) {
    return new Message(
        message.id(), message.jobId(), message.title(), message.body(), message.at(), false);
  }

  Message seen() {
    return new Message(id, jobId, title, body, at, true);
  }
}
