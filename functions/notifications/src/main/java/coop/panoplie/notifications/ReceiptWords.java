package coop.panoplie.notifications;

import coop.panoplie.kernel.Text;
import java.util.List;

/** What this tool says on the receipt, in one place to read and correct. */
final class ReceiptWords {

  static final Text CLIENTS_ANSWER =
      new Text("la réponse du client", "het antwoord van de klant", "the client’s answer");
  static final Text NEW_OFFER = new Text("une nouvelle offre", "een nieuwe offerte", "a new offer");
  static final Text CONTRACT = new Text("le contrat", "de overeenkomst", "the contract");
  static final Text INVOICE = new Text("la facture", "de factuur", "the invoice");
  static final Text CREDIT_NOTE = new Text("la note de crédit", "de creditnota", "the credit note");
  static final Text CONTRACT_CANCELLATION =
      new Text(
          "l’annulation du contrat",
          "de annulering van de overeenkomst",
          "the contract’s cancellation");
  static final Text NO_JOB =
      new Text(
          "L’offre n’a pas été acceptée.",
          "De offerte is niet aanvaard.",
          "The offer was not accepted.");
  static final Text ALL_TOLD =
      new Text(
          "Vous et votre client avez reçu vos messages.",
          "U en uw klant hebben hun berichten gekregen.",
          "You and your client have been sent your messages.");
  static final Text DUE_TOLD =
      new Text(
          "Tout ce qui était à envoyer est parti.",
          "Alles wat te versturen was, is vertrokken.",
          "All there was to send has been sent.");
  static final Text NO_DOCUMENT =
      new Text(
          "Il n’y a ni contrat ni facture à envoyer.",
          "Er is geen overeenkomst en geen factuur te versturen.",
          "There is neither a contract nor an invoice to send.");
  static final Text CANCELLATION_TOLD =
      new Text(
          "Vous et votre client êtes prévenus de l’annulation.",
          "U en uw klant zijn op de hoogte van de annulering.",
          "You and your client have been told of the cancellation.");

  private ReceiptWords() {}

  static Text both(Text one, Text other) {
    return new Text("{one} et {other}", "{one} en {other}", "{one} and {other}")
        .with("one", one)
        .with("other", other);
  }

  /** A document and what it waits for itself, as its tool says it. */
  static Text waitingFor(Text document, Text cause) {
    return Text.same("{document} ({cause})")
        .with("document", document)
        .with("cause", new Text(bare(cause.fr()), bare(cause.nl()), bare(cause.en())));
  }

  /** A sentence without its end, to stand inside another. */
  private static String bare(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  static Text waived(String reason) {
    return new Text(
            "Écarté par l’équipe : {reason}", "Terzijde gelegd: {reason}", "Waived: {reason}")
        .with("reason", reason);
  }

  static Text because(List<Trouble> troubles) {
    return troubles.stream()
        .map(ReceiptWords::because)
        .distinct()
        .reduce(ReceiptWords::join)
        .orElseThrow();
  }

  static Text whatToDo(List<Trouble> troubles) {
    return troubles.stream()
        .map(ReceiptWords::whatToDo)
        .distinct()
        .reduce(ReceiptWords::join)
        .orElseThrow();
  }

  private static Text because(Trouble trouble) {
    Text what =
        switch (trouble.kind()) {
          case NO_ADDRESS ->
              new Text(
                  "Il n’y a pas d’adresse e-mail pour {who}.",
                  "Er is geen e-mailadres van {who}.",
                  "There is no e-mail address for {who}.");
          case REFUSED ->
              new Text(
                  "L’adresse e-mail de {who} a été rejetée.",
                  "Het e-mailadres van {who} werd geweigerd.",
                  "The e-mail address of {who} was rejected.");
          case CANNOT_SAY ->
              new Text(
                  "Un envoi a été interrompu : on ne sait pas si le message à {who} est parti.",
                  "Een verzending werd onderbroken: of het bericht aan {who} vertrok, is niet"
                      + " zeker.",
                  "Sending was interrupted: nobody can say whether the message to {who} left.");
        };
    return what.with(
        "who",
        switch (trouble.role()) {
          case CLIENT -> new Text("votre client", "uw klant", "your client");
          case MEMBER -> new Text("vous-même", "uzelf", "yourself");
        });
  }

  private static Text whatToDo(Trouble trouble) {
    // an offer is still its member's alone: staff cannot send it again
    if (trouble.purpose() == Purpose.OFFER && trouble.neverLeft()) {
      return new Text(
          "Corrigez l’adresse et renvoyez l’offre, ou transmettez vous-même son lien.",
          "Verbeter het adres en verstuur de offerte opnieuw, of bezorg de link zelf.",
          "Correct the address and send the offer again, or pass its link on yourself.");
    }
    return switch (trouble.kind()) {
      case NO_ADDRESS ->
          new Text(
              "Transmettez vous-même le document depuis cette page, ou demandez à l’équipe.",
              "Bezorg het document zelf via deze pagina, of vraag het aan het team.",
              "Pass the document on yourself from this page, or ask staff.");
      case REFUSED ->
          new Text(
              "Transmettez vous-même ce qui manque depuis cette page ; l’équipe peut réessayer"
                  + " l’envoi ou en dispenser.",
              "Bezorg zelf wat ontbreekt via deze pagina; het team kan opnieuw versturen of de"
                  + " verzending laten vervallen.",
              "Pass on yourself what is missing from this page; staff can send again or waive it.");
      case CANNOT_SAY ->
          new Text(
              "Demandez si le message est arrivé ; sinon l’équipe peut forcer un nouvel envoi.",
              "Vraag of het bericht is aangekomen; zo niet kan het team een nieuwe verzending"
                  + " forceren.",
              "Ask whether the message arrived; if not, staff can force another sending.");
    };
  }

  private static Text join(Text a, Text b) {
    return new Text(a.fr() + " " + b.fr(), a.nl() + " " + b.nl(), a.en() + " " + b.en());
  }
}
