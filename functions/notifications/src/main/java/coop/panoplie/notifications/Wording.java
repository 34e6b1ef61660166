package coop.panoplie.notifications;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import java.util.List;

/** A message in the three languages; the mail takes one of them, the member's list keeps all. */
record Wording(Text subject, List<Text> paragraphs, List<Row> rows, @Nullable Link link) {

  private static final Text GREETING = new Text("Bonjour {name},", "Dag {name},", "Hello {name},");
  private static final Text CLOSING =
      new Text("Bien à vous,", "Met vriendelijke groet,", "Kind regards,");
  private static final Text FOOTER =
      new Text(
          "Panoplie, coopérative d’entreprise partagée. Ce message est automatique.",
          "Panoplie, coöperatie van gedeeld ondernemerschap. Dit is een automatisch bericht.",
          "Panoplie, a shared-enterprise cooperative. This message is automatic.");

  record Row(Text label, Text value) {}

  record Link(Text label, String url) {}

  /** The words for this person. */
  Letter to(Recipient recipient) {
    Language language = recipient.language();
    return new Letter(
        language,
        subject.in(language),
        GREETING.with("name", recipient.name()).in(language),
        paragraphs.stream().map(p -> p.in(language)).toList(),
        rows.stream()
            .map(r -> new Letter.Row(r.label().in(language), r.value().in(language)))
            .toList(),
        link == null ? null : new Letter.Link(link.label().in(language), link.url()),
        CLOSING.in(language),
        FOOTER.in(language));
  }
}
