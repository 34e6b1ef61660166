package coop.panoplie.employmentcontract;

import coop.panoplie.kernel.Text;

/** The words printed on the contract beside the clauses of the pack. */
final class PaperWords {

  static final Text TITLE =
      new Text(
          "Contrat de travail à durée déterminée",
          "Arbeidsovereenkomst voor bepaalde tijd",
          "Fixed-term employment contract");
  static final Text CESA_TITLE =
      new Text(
          "Fiche de mission d’un entrepreneur salarié",
          "Opdrachtfiche van een entrepreneur-salarié",
          "Job sheet of an entrepreneur-salarié");
  static final Text EMPLOYER = new Text("L’employeur", "De werkgever", "The employer");
  static final Text WORKER = new Text("Le travailleur", "De werknemer", "The worker");
  static final Text BORN =
      new Text(
          "Né(e) le {date} à {place}", "Geboren op {date} te {place}", "Born on {date} in {place}");
  static final Text BORN_ON = new Text("Né(e) le {date}", "Geboren op {date}", "Born on {date}");
  static final Text NISS = new Text("NISS {number}", "INSZ {number}", "NISS {number}");
  static final Text NIR = new Text("NIR {number}", "NIR {number}", "NIR {number}");
  static final Text ENTERPRISE =
      new Text("N° d’entreprise {number}", "Ondernemingsnr. {number}", "Enterprise no. {number}");
  static final Text SIREN = new Text("SIREN {number}", "SIREN {number}", "SIREN {number}");

  static final Text FUNCTION = new Text("Fonction", "Functie", "Post");
  static final Text JOB = new Text("Mission", "Opdracht", "Job");
  static final Text CLIENT = new Text("Pour le client", "Voor de klant", "For the client");
  static final Text PERIOD = new Text("Période", "Periode", "Period");
  static final Text TIME = new Text("Durée du travail", "Arbeidsduur", "Working time");
  static final Text DAYS_HOURS =
      new Text(
          "{days} jours, {hours} heures en tout",
          "{days} dagen, {hours} uren in totaal",
          "{days} days, {hours} hours in all");
  static final Text ONE_DAY_HOURS =
      new Text("1 jour, {hours} heures", "1 dag, {hours} uren", "1 day, {hours} hours");
  static final Text HOURS =
      new Text("{hours} heures en tout", "{hours} uren in totaal", "{hours} hours in all");
  static final Text PLACE = new Text("Lieu de travail", "Plaats van het werk", "Place of work");
  static final Text GROSS = new Text("Salaire brut", "Brutoloon", "Gross pay");

  static final Text MONEY =
      new Text("Le salaire, ligne par ligne", "Het loon, lijn per lijn", "The pay, line by line");
  static final Text PAID_ON =
      new Text(
          "Le net est payé le {date}, que le client ait payé ou non.",
          "Het netto wordt betaald op {date}, of de klant nu betaald heeft of niet.",
          "The net is paid on {date}, whether or not the client has paid.");
  static final Text PROVISIONAL =
      new Text(
          "Les montants marqués * sont provisoires : ils suivent les règles en vigueur et peuvent"
              + " être corrigés quand les chiffres définitifs de la période sont connus.",
          "De met * gemerkte bedragen zijn voorlopig: ze volgen de geldende regels en kunnen worden"
              + " verbeterd zodra de definitieve cijfers van de periode bekend zijn.",
          "Amounts marked * are provisional: they follow the rules in force and may be corrected"
              + " once the final figures of the period are known.");
  static final Text NET = new Text("Net à payer", "Netto te betalen", "Net to be paid");

  static final Text LATE =
      new Text(
          "Ce contrat est établi après le début du travail, le {date}.",
          "Deze overeenkomst is opgesteld na het begin van het werk, op {date}.",
          "This contract is drawn up after the work began, on {date}.");
  static final Text CESA_LATE =
      new Text(
          "Cette fiche est établie après le début du travail, le {date}.",
          "Deze fiche is opgesteld na het begin van het werk, op {date}.",
          "This sheet is drawn up after the work began, on {date}.");
  static final Text CLOSING =
      new Text(
          "Établi le {date} en deux exemplaires, un pour chaque partie.",
          "Opgemaakt op {date} in twee exemplaren, één voor elke partij.",
          "Drawn up on {date} in two copies, one for each party.");
  static final Text FOR_EMPLOYER =
      new Text("Pour l’employeur", "Voor de werkgever", "For the employer");

  private PaperWords() {}
}
