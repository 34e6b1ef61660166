package coop.panoplie.documents;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.pack.Entity;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract, or any document of parties and numbered clauses, in words ready to read: everything
 * is already in the document's language, amounts and dates written by {@link Formats}.
 *
 * @param title such as "Contrat de travail à durée déterminée"
 * @param reference printed at the top and on each page
 * @param dated the date of the document, also the file's own
 * @param entity whose paper it is: wordmark and footer
 * @param lead a sentence under the title; may be absent
 * @param summary the essentials at a glance (function, period, place, gross); may be empty
 * @param closing a sentence above the signatures; may be absent
 */
public record ContractView(
    Language language,
    String title,
    String reference,
    LocalDate dated,
    Entity entity,
    @Nullable String lead,
    List<Party> parties,
    List<Row> summary,
    List<Clause> clauses,
    @Nullable String closing,
    List<Signature> signatures) {

  public ContractView {
    parties = List.copyOf(parties);
    summary = List.copyOf(summary);
    clauses = List.copyOf(clauses);
    signatures = List.copyOf(signatures);
  }

  /**
   * One of those who agree.
   *
   * @param role "L'employeur", "Le travailleur"
   * @param details address, number, birth: one line each
   */
  public record Party(String role, String name, List<String> details) {
    public Party {
      details = List.copyOf(details);
    }
  }

  /** A label and what it stands for. */
  public record Row(String label, String value) {}

  /**
   * A clause; its number is given by its place.
   *
   * @param paragraphs in order
   * @param rows figures set as a small table after the paragraphs; may be empty
   * @param source act and article, printed small; may be absent
   */
  public record Clause(
      String heading, List<String> paragraphs, List<Row> rows, @Nullable String source) {
    public Clause {
      paragraphs = List.copyOf(paragraphs);
      rows = List.copyOf(rows);
    }

    public static Clause of(String heading, String text, @Nullable String source) {
      return new Clause(heading, List.of(text), List.of(), source);
    }
  }

  /**
   * A place to sign.
   *
   * @param state what is already known, such as "Signé électroniquement le …"; absent leaves room
   *     for the pen
   */
  public record Signature(String role, String name, @Nullable String state) {}
}
