package coop.panoplie.employmentcontract;

import coop.panoplie.documents.Formats;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import java.time.LocalDate;

/** What this tool says on the receipt. */
final class Words {

  static final Text CANCELLED_BEFORE =
      new Text(
          "La mission est annulée ; aucun contrat n’avait été établi.",
          "De opdracht is geannuleerd; er was nog geen overeenkomst.",
          "The job has been cancelled; no contract had been drawn up.");

  static final Text TOO_LATE_WHAT_TO_DO =
      new Text(
          "L’équipe peut forcer l’établissement du contrat, daté d’aujourd’hui, ou l’écarter avec"
              + " un motif.",
          "Het team kan de overeenkomst toch laten opmaken, gedateerd op vandaag, of ze met een"
              + " reden terzijde leggen.",
          "Staff can force the contract, dated today, or waive it with a reason.");

  private static final Text TOO_LATE =
      new Text(
          "Le travail a commencé le {date}. Un contrat à durée déterminée s’écrit au plus tard à ce"
              + " moment ; sans écrit, il vaut pour une durée indéterminée.",
          "Het werk begon op {date}. Een overeenkomst voor bepaalde tijd wordt uiterlijk dan"
              + " opgesteld; zonder geschrift geldt ze voor onbepaalde tijd.",
          "The work began on {date}. A fixed-term contract is written by then at the latest;"
              + " without it, it counts as open-ended.");

  private static final Text DRAWN_UP =
      new Text(
          "Le contrat {reference} est établi ; il reste à le signer avant le début du travail, le"
              + " {date}. Ce document n’est pas la déclaration {filing}, qui se fait à part.",
          "Overeenkomst {reference} is opgesteld; ze moet nog ondertekend worden voor het werk"
              + " begint, op {date}. Dit document is niet de {filing}-aangifte, die apart gebeurt.",
          "Contract {reference} is drawn up; it remains to be signed before the work begins, on"
              + " {date}. This document is not the {filing} declaration, which is made apart.");

  private static final Text TAKEN_BACK =
      new Text(
          "Le contrat {reference} est annulé par lettre.",
          "Overeenkomst {reference} is per brief geannuleerd.",
          "Contract {reference} is cancelled by letter.");

  private static final Text TAKEN_BACK_BEGUN =
      new Text(
          "Le contrat {reference} prend fin avant son terme, par lettre. Le travail avait commencé"
              + " : l’équipe règle ce qui reste dû.",
          "Overeenkomst {reference} eindigt per brief voor haar term. Het werk was begonnen: het"
              + " team regelt wat nog verschuldigd is.",
          "Contract {reference} ends by letter before its term. The work had begun: staff settles"
              + " what remains due.");

  private static final Text SHEET =
      new Text(
          "Fiche de mission {reference} prête. Elle suit votre contrat d’entrepreneur salarié : aucune"
              + " DPAE de plus n’est à faire.",
          "Opdrachtfiche {reference} klaar. Ze volgt uw overeenkomst van entrepreneur-salarié: er is"
              + " geen DPAE meer te doen.",
          "Job sheet {reference} ready. It follows your contract as entrepreneur-salarié: no further"
              + " DPAE is due.");

  private static final Text SHEET_TAKEN_BACK =
      new Text(
          "Fiche de mission {reference} annulée par lettre.",
          "Opdrachtfiche {reference} per brief geannuleerd.",
          "Job sheet {reference} is cancelled by letter.");

  private static final Text WAIVED =
      new Text("Écarté par l’équipe : {reason}", "Terzijde gelegd: {reason}", "Waived: {reason}");

  private Words() {}

  static Text waived(String reason) {
    return WAIVED.with("reason", reason);
  }

  static Text tooLate(LocalDate firstDay) {
    return TOO_LATE.with("date", date(firstDay));
  }

  static Text drawnUp(String reference, Country country, LocalDate firstDay) {
    String filing =
        switch (country) {
          case BE -> "Dimona";
          case FR -> "DPAE";
        };
    return DRAWN_UP
        .with("reference", reference)
        .with("filing", filing)
        .with("date", date(firstDay));
  }

  static Text sheet(String reference) {
    return SHEET.with("reference", reference);
  }

  static Text sheetTakenBack(String reference) {
    return SHEET_TAKEN_BACK.with("reference", reference);
  }

  static Text takenBack(String reference, boolean begun) {
    return (begun ? TAKEN_BACK_BEGUN : TAKEN_BACK).with("reference", reference);
  }

  static Text date(LocalDate date) {
    return new Text(
        new Formats(Language.FR).date(date),
        new Formats(Language.NL).date(date),
        new Formats(Language.EN).date(date));
  }
}
