package coop.panoplie.local.standin;

import coop.panoplie.kernel.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * A sent mail as a reader sees it.
 *
 * @param number the order of sending, from 1
 * @param text the plain text body, or the HTML one when there is no other
 */
public record Mail(
    int number,
    String from,
    List<String> to,
    String subject,
    @Nullable Instant date,
    String text,
    List<Attachment> attachments) {

  public record Attachment(String fileName, String contentType, int bytes) {}
}
