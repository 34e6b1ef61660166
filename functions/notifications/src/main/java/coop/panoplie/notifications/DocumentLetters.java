package coop.panoplie.notifications;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Issue;
import java.util.ArrayList;
import java.util.List;

/** The messages that bring a document. */
final class DocumentLetters {

  private final Portal portal;

  DocumentLetters(Portal portal) {
    this.portal = portal;
  }

  /** To the client, with the PDF: invoices and credit notes. */
  Wording forClient(Issue issue) {
    Text body =
        issue.kind() == Issue.Kind.CREDIT_NOTE
            ? new Text(
                "Veuillez trouver en pièce jointe la note de crédit {number}. Elle annule la"
                    + " facture qu’elle cite.",
                "In bijlage vindt u creditnota {number}. Ze annuleert de vermelde factuur.",
                "Please find attached credit note {number}. It cancels the invoice it names.")
            : new Text(
                "Veuillez trouver en pièce jointe la facture {number}. Le montant, l’échéance et"
                    + " la référence de paiement y figurent.",
                "In bijlage vindt u factuur {number}. Het bedrag, de vervaldag en de"
                    + " betalingsreferentie staan erop.",
                "Please find attached invoice {number}. It states the amount, the due date and"
                    + " the payment reference.");
    return new Wording(
        subject(issue),
        List.of(body.with("number", issue.number())),
        List.of(
            new Wording.Row(Labels.NUMBER, Text.same(issue.number())),
            new Wording.Row(Labels.MISSION, JobLetters.title(issue.job())),
            new Wording.Row(Labels.MEMBER, Text.same(issue.job().member().fullName())),
            new Wording.Row(Labels.DATES, Shown.days(issue.job().content().work()))),
        null);
  }

  /** To the member: the invoice by link, the contract and its cancellation also attached. */
  Wording forMember(Issue issue) {
    Text body =
        switch (issue.kind()) {
          case INVOICE ->
              new Text(
                  "La facture {number} est émise et part chez {client}.",
                  "Factuur {number} is opgemaakt en gaat naar {client}.",
                  "Invoice {number} is issued and goes to {client}.");
          case CREDIT_NOTE ->
              new Text(
                  "La note de crédit {number} est émise et part chez {client}.",
                  "Creditnota {number} is opgemaakt en gaat naar {client}.",
                  "Credit note {number} is issued and goes to {client}.");
          case CONTRACT ->
              new Text(
                  "Votre contrat de travail {number} est prêt et joint. Lisez-le et signez-le avant"
                      + " de commencer.",
                  "Uw arbeidsovereenkomst {number} is klaar en zit in bijlage. Lees en onderteken"
                      + " ze voor u begint.",
                  "Your employment contract {number} is ready and attached. Read it and sign it"
                      + " before you start.");
          case CONTRACT_CANCELLATION ->
              new Text(
                  "La lettre d’annulation de votre contrat {number} est jointe.",
                  "De annuleringsbrief van uw overeenkomst {number} zit in bijlage.",
                  "The letter cancelling your contract {number} is attached.");
        };
    Job job = issue.job();
    List<Wording.Row> rows = new ArrayList<>();
    rows.add(new Wording.Row(Labels.NUMBER, Text.same(issue.number())));
    rows.addAll(JobLetters.about(job));
    return new Wording(
        subject(issue),
        List.of(body.with("number", issue.number()).with("client", JobLetters.clientName(job))),
        rows,
        new Wording.Link(Labels.OPEN_JOB, portal.job(job.id())));
  }

  private static Text subject(Issue issue) {
    Text kind =
        switch (issue.kind()) {
          case INVOICE -> new Text("Facture", "Factuur", "Invoice");
          case CREDIT_NOTE -> new Text("Note de crédit", "Creditnota", "Credit note");
          case CONTRACT ->
              new Text("Contrat de travail", "Arbeidsovereenkomst", "Employment contract");
          case CONTRACT_CANCELLATION ->
              new Text("Contrat annulé", "Overeenkomst geannuleerd", "Contract cancelled");
        };
    return new Text("{kind} {number}", "{kind} {number}", "{kind} {number}")
        .with("kind", kind)
        .with("number", issue.number());
  }
}
