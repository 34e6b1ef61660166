package coop.panoplie.invoicegeneration.xml;

import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.pack.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes a French invoice must carry under their own subject codes (rule BR-FR-05): recovery
 * indemnity, late penalties, discount. The pack's mentions are used; where one is missing the
 * statutory minimum is written (Code de commerce L441-9, L441-10, D441-5).
 */
final class FrenchNotes {
  private static final String INDEMNITY = "PMT";
  private static final String PENALTIES = "PMD";
  private static final String DISCOUNT = "AAB";
  private static final String GENERAL = "AAI";

  private static final int CODE_LENGTH = 3;

  private FrenchNotes() {}

  /** A note and its UNCL 4451 subject. */
  record Note(String subject, String text) {}

  static List<Note> of(Invoice invoice) {
    List<Note> notes = new ArrayList<>();
    boolean indemnity = false;
    boolean penalties = false;
    boolean discount = false;
    for (Mention mention : invoice.heading().mentions()) {
      String subject = subject(mention.code());
      indemnity |= subject.equals(INDEMNITY);
      penalties |= subject.equals(PENALTIES);
      discount |= subject.equals(DISCOUNT);
      notes.add(new Note(subject, mention.text().in(invoice.heading().language())));
    }
    if (!indemnity) {
      notes.add(new Note(INDEMNITY, "Indemnité forfaitaire pour frais de recouvrement : 40 EUR."));
    }
    if (!penalties) {
      notes.add(
          new Note(
              PENALTIES,
              "Pénalités de retard au taux de la Banque centrale européenne majoré de 10 points."));
    }
    if (!discount) {
      notes.add(new Note(DISCOUNT, "Pas d'escompte pour paiement anticipé."));
    }
    var corrects = invoice.corrects();
    if (corrects != null) {
      notes.add(new Note(GENERAL, corrects.reason()));
    }
    return notes;
  }

  /** The pack names its mentions by their subject code. */
  private static String subject(String code) {
    return code.length() == CODE_LENGTH ? code : GENERAL;
  }
}
