package coop.panoplie.documents;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.pack.Entity;
import java.time.LocalDate;
import java.util.List;

/**
 * A short letter of an entity to a person, in words ready to read.
 *
 * @param recipient name, then address, one line each
 * @param paragraphs from the salutation to the closing formula
 * @param signedBy who signs for the entity
 */
public record LetterView(
    Language language,
    String title,
    String reference,
    LocalDate dated,
    Entity entity,
    List<String> recipient,
    List<String> paragraphs,
    String signedBy) {

  public LetterView {
    recipient = List.copyOf(recipient);
    paragraphs = List.copyOf(paragraphs);
  }
}
