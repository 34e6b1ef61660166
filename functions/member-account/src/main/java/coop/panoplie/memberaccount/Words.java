package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Money;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the journal and the receipt say, in the languages of the house. */
final class Words {

  static final Text SAVED =
      new Text("Déclaration enregistrée.", "Aangifte bewaard.", "Declaration saved.");
  static final Text OFFERED =
      new Text(
          "Offre envoyée à {client}.",
          "Offerte verstuurd naar {client}.",
          "Offer sent to {client}.");
  static final Text OFFERED_AGAIN =
      new Text(
          "Offre renvoyée à {client}, à une adresse corrigée.",
          "Offerte opnieuw verstuurd naar {client}, naar een verbeterd adres.",
          "Offer sent again to {client}, to a corrected address.");
  static final Text CHANGES_ASKED =
      new Text(
          "{client} demande des changements.",
          "{client} vraagt wijzigingen.",
          "{client} asks for changes.");
  static final Text OFFER_REFUSED =
      new Text(
          "{client} a refusé l'offre.",
          "{client} heeft de offerte geweigerd.",
          "{client} refused the offer.");
  static final Text OFFER_EXPIRED =
      new Text(
          "{client} n'a pas répondu à temps.",
          "{client} heeft niet op tijd geantwoord.",
          "{client} did not answer in time.");
  static final Text OFFER_WITHDRAWN =
      new Text(
          "L'offre à {client} est retirée.",
          "De offerte aan {client} is ingetrokken.",
          "The offer to {client} was taken back.");
  static final Text QUOTING =
      new Text("{what} « {words} »", "{what} “{words}”", "{what} “{words}”");
  static final Text ACCEPTED =
      new Text("Commande acceptée par {by}.", "Opdracht aanvaard door {by}.", "Accepted by {by}.");
  static final Text PROVEN =
      new Text(
          "Commande prouvée par un document : {by}.",
          "Opdracht bewezen met een document: {by}.",
          "Order proven by a document: {by}.");
  static final Text CANCELLED =
      new Text(
          "Mission annulée : {reason}",
          "Opdracht geannuleerd: {reason}",
          "Job cancelled: {reason}");
  static final Text COMPUTED =
      new Text(
          "Paie calculée ; le net est payé le {day}.",
          "Loon berekend; het nettoloon wordt betaald op {day}.",
          "Pay calculated; the net is paid on {day}.");
  static final Text CORRECTED =
      new Text(
          "Paie corrigée : le net passe de {before} à {after}. {reason}",
          "Loon verbeterd: het nettoloon gaat van {before} naar {after}. {reason}",
          "Pay corrected: the net goes from {before} to {after}. {reason}");

  static final Text DONE = new Text("{tool} : {what}", "{tool}: {what}", "{tool}: {what}");
  static final Text WAITING =
      new Text("{tool} en attente : {what}", "{tool} wacht: {what}", "{tool} waiting: {what}");
  static final Text WAITING_UNTIL =
      new Text(
          "{tool} en attente jusqu'au {day} : {what}",
          "{tool} wacht tot {day}: {what}",
          "{tool} waiting until {day}: {what}");
  static final Text NOT_NEEDED =
      new Text(
          "{tool} : pas nécessaire, {what}",
          "{tool}: niet nodig, {what}",
          "{tool}: not needed, {what}");
  static final Text REFUSED =
      new Text("{tool} : refusé, {what}", "{tool}: geweigerd, {what}", "{tool}: refused, {what}");

  static final Text ASKED_AGAIN =
      new Text(
          "{by} a relancé « {tool} » : {reason}",
          "{by} liet “{tool}” opnieuw maken: {reason}",
          "{by} had “{tool}” generated again: {reason}");
  static final Text FORCED =
      new Text(
          "{by} a forcé « {tool} » : {reason}",
          "{by} forceerde “{tool}”: {reason}",
          "{by} forced “{tool}”: {reason}");
  static final Text WAIVED =
      new Text(
          "{by} a dispensé de « {tool} » : {reason}",
          "{by} liet “{tool}” vervallen: {reason}",
          "{by} waived “{tool}”: {reason}");

  static final Text COMPUTATION =
      new Text("le calcul de la paie", "de loonberekening", "the pay calculation");
  static final Text ITS_TURN =
      new Text("la préparation, en cours", "de voorbereiding, bezig", "its preparation, under way");
  static final Text DOCUMENTS =
      new Text("les documents à envoyer", "de te versturen documenten", "the documents to send");
  static final Text BEING_REDONE =
      new Text(
          "la reprise demandée par {by} ({reason})",
          "de herneming gevraagd door {by} ({reason})",
          "the new attempt asked by {by} ({reason})");
  static final Text JOB_CANCELLED =
      new Text(
          "la mission est annulée : {reason}",
          "de opdracht is geannuleerd: {reason}",
          "the job is cancelled: {reason}");

  private Words() {}

  /** An amount as people write it. */
  static Text money(Money amount) {
    return new Text(
        money(amount, Locale.of("fr", "BE")),
        money(amount, Locale.of("nl", "BE")),
        money(amount, Locale.of("en", "IE")));
  }

  private static String money(Money amount, Locale locale) {
    return NumberFormat.getCurrencyInstance(locale).format(amount.decimal());
  }

  /** A day as people write it. */
  static Text day(LocalDate day) {
    return new Text(
        day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH)),
        day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl"))),
        day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)));
  }
}
