package coop.panoplie.employmentcontract;

import coop.panoplie.documents.Formats;
import coop.panoplie.documents.Identity;
import coop.panoplie.documents.LetterView;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.pack.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The letter that takes a contract back. It gives up no right of the worker: once the work has
 * begun, pay for it and what the law grants for ending a fixed term early remain due.
 */
final class CancellationLetter {
  static final Text TITLE =
      new Text(
          "Annulation du contrat de travail",
          "Annulering van de arbeidsovereenkomst",
          "Cancellation of the employment contract");
  private static final Text TITLE_BEGUN =
      new Text(
          "Fin du contrat de travail avant son terme",
          "Einde van de arbeidsovereenkomst voor haar term",
          "End of the employment contract before its term");
  private static final Text HELLO = new Text("Bonjour {name},", "Dag {name},", "Hello {name},");
  private static final Text BEFORE =
      new Text(
          "La mission {title} ({period}) est annulée. Le contrat {reference} ne prend pas effet : aucun"
              + " travail n’est à fournir et aucun salaire n’est à payer à ce titre.",
          "De opdracht {title} ({period}) is geannuleerd. Overeenkomst {reference} krijgt geen"
              + " uitwerking: er moet niet worden gewerkt en er is geen loon verschuldigd.",
          "The job {title} ({period}) is cancelled. Contract {reference} does not take effect: no work is"
              + " to be done and no pay is due under it.");
  private static final Text BEGUN =
      new Text(
          "La mission {title} ({period}) est annulée alors que le travail avait commencé. Le contrat"
              + " {reference} prend fin à la date de cette lettre. Le salaire du travail accompli"
              + " reste dû.",
          "De opdracht {title} ({period}) is geannuleerd nadat het werk was begonnen. Overeenkomst"
              + " {reference} eindigt op de datum van deze brief. Het loon voor het gedane werk"
              + " blijft verschuldigd.",
          "The job {title} ({period}) is cancelled although the work had begun. Contract {reference} ends"
              + " on the date of this letter. Pay for the work done remains due.");
  private static final Text CESA_TITLE =
      new Text("Annulation de la mission", "Annulering van de opdracht", "Cancellation of the job");
  private static final Text CESA =
      new Text(
          "La mission {title} ({period}) est annulée, et sa fiche {reference} avec elle. Votre contrat"
              + " d’entrepreneur salarié continue ; la rémunération du travail déjà accompli reste due.",
          "De opdracht {title} ({period}) is geannuleerd, en haar fiche {reference} ook. Uw overeenkomst"
              + " van entrepreneur-salarié loopt door; de vergoeding van het al gedane werk blijft"
              + " verschuldigd.",
          "The job {title} ({period}) is cancelled, and its sheet {reference} with it. Your contract as"
              + " entrepreneur-salarié goes on; pay for work already done remains due.");
  private static final Text RIGHTS =
      new Text(
          "Cette lettre ne retire aucun droit que la loi vous donne, notamment en cas de rupture"
              + " avant le terme. Vos questions sont les bienvenues à {email}.",
          "Deze brief ontneemt u geen enkel recht dat de wet u geeft, onder meer bij beëindiging"
              + " voor de term. Met uw vragen kunt u terecht op {email}.",
          "This letter takes away no right the law gives you, in particular for ending before the"
              + " term. Your questions are welcome at {email}.");
  private static final Text CLOSING =
      new Text("Bien à vous,", "Met vriendelijke groet,", "Kind regards,");

  private static final Text SIGNED_BY =
      new Text("L’équipe des contrats", "Het contractenteam", "The contracts team");

  private CancellationLetter() {}

  static LetterView of(Entity entity, Job job, String reference, LocalDate dated, boolean begun) {
    Language language = ContractPaper.languageOf(job);
    boolean fixedTerm = Dates.fixedTerm(job);
    Text title = !fixedTerm ? CESA_TITLE : begun ? TITLE_BEGUN : TITLE;
    Text body =
        (!fixedTerm ? CESA : begun ? BEGUN : BEFORE)
            .with("period", new Formats(language).period(Dates.firstDay(job), Dates.lastDay(job)))
            .with("reference", reference)
            .with("title", Dates.title(job));
    List<String> recipient = new ArrayList<>();
    recipient.add(job.member().fullName());
    if (job.member().address() != null) {
      recipient.addAll(Identity.addressLines(job.member().address()));
    }
    return new LetterView(
        language,
        title.in(language),
        reference,
        dated,
        entity,
        recipient,
        List.of(
            HELLO.with("name", job.member().fullName()).in(language),
            body.in(language),
            RIGHTS.with("email", entity.email()).in(language),
            CLOSING.in(language)),
        SIGNED_BY.in(language));
  }
}
