package coop.panoplie.shell.http;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.shell.Log;
import java.util.List;

/** A request that cannot be granted, thrown from anywhere in a route and answered by the router. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient What what;

  /** A kind of problem: its status, its code and its words. */
  public record What(int status, String code, Text text, List<Refusal> errors) {}

  public Problem(What what) {
    super(what.code());
    this.what = what;
  }

  public Problem(What what, Throwable cause) {
    super(what.code(), cause);
    this.what = what;
  }

  public What what() {
    return what;
  }

  /** The problem as the caller reads it. */
  static ProblemDetails in(What what, Language language) {
    String words = what.text().in(language);
    int end = words.indexOf(". ");
    return new ProblemDetails(
        "urn:panoplie:problem:" + what.code(),
        end < 0 ? words : words.substring(0, end + 1),
        what.status(),
        words,
        what.text(),
        Log.correlationId(),
        what.errors());
  }

  /** Rules said no: 422 with every reason. */
  public static Problem refused(List<Refusal> reasons) {
    return new Problem(
        new What(
            422,
            "refused",
            new Text(
                "La déclaration ne peut pas partir ainsi. Chaque raison indique comment la lever.",
                "De aangifte kan zo niet vertrekken. Elke reden zegt hoe u ze opheft.",
                "The declaration cannot go out like this. Each reason says how to lift it."),
            reasons));
  }

  /** Not there, or not yours: the answer is the same. */
  public static Problem notFound() {
    return new Problem(
        new What(
            404,
            "not-found",
            new Text(
                "Rien à cette adresse. Vérifiez le lien ou revenez à la liste.",
                "Niets op dit adres. Controleer de link of ga terug naar de lijst.",
                "Nothing at this address. Check the link or go back to the list."),
            List.of()));
  }

  /** The state of the thing does not allow it. */
  public static Problem conflict(String code, Text text) {
    return new Problem(new What(409, code, text, List.of()));
  }

  /** Somebody changed it meanwhile. */
  public static Problem stale() {
    return new Problem(
        new What(
            412,
            "changed-meanwhile",
            new Text(
                "Cette page a changé entre-temps. Rechargez-la puis reprenez votre modification.",
                "Deze pagina is intussen gewijzigd. Laad ze opnieuw en herneem uw wijziging.",
                "This changed meanwhile. Reload it, then make your change again."),
            List.of()));
  }

  public static Problem bad(String code, Text text) {
    return new Problem(new What(400, code, text, List.of()));
  }

  static What unauthenticated() {
    return new What(
        401,
        "sign-in",
        new Text("Connectez-vous d'abord.", "Meld u eerst aan.", "Sign in first."),
        List.of());
  }

  /**
   * @param words that could stand there instead; empty when they are not a few
   */
  static What badBody(String pointer, List<String> words) {
    Text text =
        new Text(
            "Le contenu envoyé n'a pas la forme attendue. Champ en cause : {pointer}",
            "De verstuurde inhoud heeft niet de verwachte vorm. Betrokken veld: {pointer}",
            "What was sent does not have the expected form. Field concerned: {pointer}");
    Text named = text.with("pointer", pointer.isEmpty() ? "/" : pointer);
    Text known =
        new Text(
                "Valeurs connues ici : {words}.",
                "Hier bekende waarden: {words}.",
                "Values known here: {words}.")
            .with("words", String.join(", ", words));
    Text form =
        new Text(
            "La description de l'interface, openapi.yaml, donne la forme de chaque champ.",
            "De beschrijving van de interface, openapi.yaml, geeft de vorm van elk veld.",
            "The interface's description, openapi.yaml, gives the form of each field.");
    WayOut way =
        words.isEmpty()
            ? WayOut.advice("see-the-form", form)
            : WayOut.advice("take-a-known-value", known);
    return new What(
        400,
        "bad-body",
        named,
        List.of(new Refusal(pointer, "bad-value", named, null, List.of(way))));
  }

  static What keyMissing() {
    return new What(
        400,
        "idempotency-key-missing",
        new Text(
            "L'en-tête Idempotency-Key manque. Envoyez un identifiant unique, le même à chaque nouvel essai.",
            "De header Idempotency-Key ontbreekt. Stuur een unieke waarde, dezelfde bij elke nieuwe poging.",
            "The Idempotency-Key header is missing. Send a unique value, the same at each retry."),
        List.of());
  }

  static What keyReused() {
    return new What(
        422,
        "idempotency-key-reused",
        new Text(
            "Cette clé a déjà servi pour un autre contenu. Prenez une clé neuve pour une nouvelle demande.",
            "Deze sleutel diende al voor een andere inhoud. Neem een nieuwe sleutel voor een nieuwe aanvraag.",
            "This key was used for other content. Take a new key for a new request."),
        List.of());
  }

  static What busy() {
    return new What(
        409,
        "busy",
        new Text(
            "Quelqu'un modifie la même chose en ce moment. Réessayez.",
            "Iemand wijzigt dit op dit moment ook. Probeer opnieuw.",
            "Somebody is changing the same thing right now. Try again."),
        List.of());
  }

  static What broken() {
    return new What(
        500,
        "broken",
        new Text(
            "Une panne chez nous. Rien n'est perdu : réessayez, ou donnez ce numéro à votre conseiller.",
            "Een storing bij ons. Niets is verloren: probeer opnieuw, of geef dit nummer aan uw adviseur.",
            "Something broke on our side. Nothing is lost: try again, or give this number to your adviser."),
        List.of());
  }
}
