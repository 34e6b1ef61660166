package coop.panoplie.notifications;

import coop.panoplie.kernel.Text;

/** The short words several messages share. */
final class Labels {

  static final Text MISSION = new Text("Mission", "Opdracht", "Job");
  static final Text CLIENT = new Text("Client", "Klant", "Client");
  static final Text MEMBER = new Text("Réalisée par", "Uitgevoerd door", "Carried out by");
  static final Text DATES = new Text("Dates", "Data", "Dates");
  static final Text PRICE = new Text("Prix hors TVA", "Prijs zonder btw", "Price without VAT");
  static final Text VAT = new Text("TVA", "Btw", "VAT");
  static final Text TOTAL = new Text("Total TVA comprise", "Totaal met btw", "Total including VAT");
  static final Text VALID_UNTIL = new Text("Réponse avant le", "Antwoord vóór", "Answer before");
  static final Text NUMBER = new Text("Numéro", "Nummer", "Number");
  static final Text REASON = new Text("Motif", "Reden", "Reason");
  static final Text WORDS = new Text("Message du client", "Bericht van de klant", "Client’s words");
  static final Text OPEN_JOB = new Text("Ouvrir la mission", "De opdracht openen", "Open the job");

  private Labels() {}
}
