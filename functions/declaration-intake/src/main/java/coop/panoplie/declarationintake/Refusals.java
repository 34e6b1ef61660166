package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.declaration.State;
import java.util.List;
import java.util.Map;

/** The refusals of this function, in its three languages, each with a way out. */
final class Refusals {

  /** The pointer of refusals that are about the state rather than a field; they answer 409. */
  static final String STATE = "/state";

  private Refusals() {}

  static Refusal closed(State state) {
    return state instanceof State.Confirmed
        ? state(
            "already-confirmed",
            new Text(
                "Cette déclaration est confirmée : c'est un travail en cours.",
                "Deze aangifte is bevestigd: het is een lopende opdracht.",
                "This declaration is confirmed: it is a job now."),
            WayOut.advice(
                "cancel-and-declare-again",
                new Text(
                    "Annulez-la, puis déclarez à nouveau.",
                    "Annuleer ze en doe een nieuwe aangifte.",
                    "Cancel it, then declare again.")))
        : state(
            "already-cancelled",
            new Text(
                "Cette déclaration est annulée.",
                "Deze aangifte is geannuleerd.",
                "This declaration is cancelled."),
            WayOut.advice(
                "declare-again",
                new Text(
                    "Faites une nouvelle déclaration.",
                    "Doe een nieuwe aangifte.",
                    "Make a new declaration.")));
  }

  static Refusal alreadyOffered() {
    return state(
        "already-offered",
        new Text(
            "Le client a déjà cette offre sous les yeux.",
            "De klant heeft dit aanbod al voor zich.",
            "The client is looking at this offer already."),
        WayOut.advice(
            "wait",
            new Text(
                "Attendez sa réponse, ou joignez la preuve de commande.",
                "Wacht op het antwoord, of voeg het bewijs van bestelling toe.",
                "Wait for the answer, or attach the proof of order.")),
        WayOut.advice(
            "edit",
            new Text(
                "Modifiez la déclaration : l'offre est alors retirée et son lien ne marche plus.",
                "Wijzig de aangifte: het aanbod wordt dan ingetrokken en de link werkt niet meer.",
                "Edit the declaration: the offer is then taken back and its link stops working.")));
  }

  static Refusal refusedByClient() {
    return state(
        "refused-by-client",
        new Text(
            "Le client a refusé cette offre.",
            "De klant heeft dit aanbod geweigerd.",
            "The client refused this offer."),
        WayOut.advice(
            "edit",
            new Text(
                "Modifiez la déclaration, puis envoyez-la à nouveau.",
                "Wijzig de aangifte en verstuur ze opnieuw.",
                "Edit the declaration, then send it again.")));
  }

  /** For the member: there is no open offer to send again. */
  static Refusal notOut(State state) {
    return switch (state) {
      case State.Confirmed s -> closed(s);
      case State.Cancelled s -> closed(s);
      case State.Refused s -> refusedByClient();
      case State.Draft s -> notOut();
      case State.ChangesAsked s -> notOut();
      case State.Expired s -> notOut();
      // its time is up, though nobody has closed it yet
      case State.Offered s -> notOut();
    };
  }

  private static Refusal notOut() {
    return state(
        "no-open-offer",
        new Text(
            "Aucune offre n'attend la réponse du client.",
            "Er wacht geen aanbod op het antwoord van de klant.",
            "No offer awaits the client's answer."),
        WayOut.advice(
            "edit",
            new Text(
                "Corrigez l'adresse dans la déclaration, puis envoyez-la.",
                "Verbeter het adres in de aangifte en verstuur ze.",
                "Correct the address in the declaration, then send it.")));
  }

  /** For the client: the offer was answered or is no longer there to answer. */
  static Refusal notOpen(State state) {
    return state(
        state instanceof State.Confirmed ? "already-accepted" : "offer-not-open",
        state instanceof State.Confirmed
            ? new Text(
                "Cette offre a déjà été acceptée.",
                "Dit aanbod werd al aanvaard.",
                "This offer has been accepted already.")
            : new Text(
                "Cette offre n'attend plus de réponse.",
                "Dit aanbod wacht niet meer op een antwoord.",
                "This offer no longer awaits an answer."),
        WayOut.advice(
            "write",
            new Text(
                "Écrivez à la personne qui vous l'a envoyée pour changer quelque chose.",
                "Schrijf naar wie het u stuurde om iets te wijzigen.",
                "Write to the person who sent it to change anything.")));
  }

  static Refusal countryMissing() {
    return new Refusal(
        "/country",
        "missing",
        new Text(
            "Choisissez le pays : la Belgique ou la France.",
            "Kies het land: België of Frankrijk.",
            "Choose the country: Belgium or France."),
        null,
        List.of(
            choice("BE", new Text("Belgique", "België", "Belgium")),
            choice("FR", new Text("France", "Frankrijk", "France"))));
  }

  /** A value out of its bounds, with the nearest one that is not. */
  static Refusal change(String pointer, String code, Text title, String nearest) {
    return new Refusal(
        pointer,
        code,
        title,
        null,
        List.of(
            new WayOut(
                "nearest",
                new Text("Prendre {value}", "{value} nemen", "Take {value}").with("value", nearest),
                Map.of(pointer, nearest))));
  }

  /** The same refusals, none without a way out: at least where to go and that nothing is lost. */
  static List<Refusal> withWaysOut(List<Refusal> refusals) {
    return refusals.stream()
        .map(r -> r.waysOut().isEmpty() ? withWayOut(r, general(r.pointer())) : r)
        .toList();
  }

  private static Refusal withWayOut(Refusal r, WayOut way) {
    return new Refusal(r.pointer(), r.code(), r.title(), r.source(), List.of(way));
  }

  private static WayOut general(String pointer) {
    return pointer.startsWith("/profile")
        ? WayOut.advice(
            "complete-profile",
            new Text(
                "Complétez votre profil, puis revenez : la déclaration reste enregistrée.",
                "Vul uw profiel aan en kom terug: de aangifte blijft bewaard.",
                "Complete your profile, then come back: the declaration stays saved."))
        : WayOut.advice(
            "correct",
            new Text(
                "Corrigez ce champ ; la déclaration reste enregistrée entre-temps.",
                "Verbeter dit veld; de aangifte blijft intussen bewaard.",
                "Correct this field; the declaration stays saved meanwhile."));
  }

  static Refusal badValue(String pointer, String code, Text title) {
    return new Refusal(
        pointer,
        code,
        title,
        null,
        List.of(
            WayOut.advice(
                "correct",
                new Text("Corrigez ce champ.", "Verbeter dit veld.", "Correct this field."))));
  }

  private static WayOut choice(String code, Text name) {
    return new WayOut("choose-" + code, name, Map.of("/country", code));
  }

  private static Refusal state(String code, Text title, WayOut... waysOut) {
    return new Refusal(STATE, code, title, null, List.of(waysOut));
  }
}
