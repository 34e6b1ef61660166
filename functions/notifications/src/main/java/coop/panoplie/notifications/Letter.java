package coop.panoplie.notifications;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import java.util.List;

/** A mail's words in one language, before they are laid out: what both templates show. */
public record Letter(
    Language language,
    String subject,
    String greeting,
    List<String> paragraphs,
    List<Row> rows,
    @Nullable Link link,
    String closing,
    String footer) {

  /** French puts a space, one that does not break, before it. */
  public String colon() {
    return language == Language.FR ? "\u00a0:" : ":";
  }

  /** One line of facts. */
  public record Row(String label, String value) {}

  /** The one thing to do. */
  public record Link(String label, String url) {}
}
