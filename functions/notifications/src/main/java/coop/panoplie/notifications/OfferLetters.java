package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.Offer;
import coop.panoplie.kernel.event.OfferAnswer;
import java.util.ArrayList;
import java.util.List;

/** The messages around an offer, before there is a job. */
final class OfferLetters {

  private static final Text SENT =
      new Text(
          "L’offre est partie chez {client}, qui peut répondre jusqu’au {until}.",
          "De offerte is onderweg naar {client}, antwoorden kan tot {until}.",
          "The offer is on its way to {client}, who can answer until {until}.");
  private static final Text SENT_AGAIN =
      new Text(
          "L’offre est repartie chez {client}, à l’adresse corrigée. Le premier lien ne marche plus ;"
              + " avec le nouveau, on peut répondre jusqu’au {until}.",
          "De offerte is opnieuw vertrokken naar {client}, naar het verbeterde adres. De eerste link"
              + " werkt niet meer; met de nieuwe kan men antwoorden tot {until}.",
          "The offer left again for {client}, to the corrected address. The first link works no"
              + " more; with the new one they can answer until {until}.");

  private final Portal portal;

  OfferLetters(Portal portal) {
    this.portal = portal;
  }

  /** To the client: the offer and the link to answer it. Nothing of the member's pay. */
  Wording offer(Offer offer) {
    DeclarationSummary summary = offer.summary();
    return new Wording(
        new Text("Offre : {title}", "Offerte: {title}", "Offer: {title}")
            .with("title", title(summary)),
        List.of(
            new Text(
                    "{member} vous propose la mission ci-dessous par Panoplie, qui l’emploie et"
                        + " vous la facturera.",
                    "{member} stelt u onderstaande opdracht voor via Panoplie, de werkgever die u"
                        + " ook zal factureren.",
                    "{member} offers you the job below through Panoplie, the employer, which will"
                        + " also invoice you.")
                .with("member", summary.memberName()),
            new Text(
                "Ouvrez l’offre pour l’accepter, demander un changement ou la refuser. Aucun"
                    + " compte n’est nécessaire ; ce lien vous est personnel.",
                "Open de offerte om ze te aanvaarden, een wijziging te vragen of ze te weigeren."
                    + " U hebt geen account nodig; deze link is persoonlijk.",
                "Open the offer to accept it, ask for a change or refuse it. You need no account;"
                    + " this link is for you alone.")),
        List.of(
            new Wording.Row(Labels.MISSION, title(summary)),
            new Wording.Row(Labels.MEMBER, Text.same(summary.memberName())),
            new Wording.Row(Labels.DATES, Shown.days(summary.work())),
            new Wording.Row(Labels.PRICE, Shown.money(offer.totals().price())),
            new Wording.Row(Labels.VAT, Shown.money(offer.totals().vat())),
            new Wording.Row(Labels.TOTAL, Shown.money(offer.totals().clientTotal())),
            new Wording.Row(
                Labels.VALID_UNTIL, Shown.moment(offer.validUntil(), summary.country()))),
        new Wording.Link(
            new Text("Voir l’offre et répondre", "De offerte bekijken", "See the offer and answer"),
            portal.offer(offer.token())));
  }

  /** To the member: the offer is on its way. */
  Wording sent(Offer offer) {
    DeclarationSummary summary = offer.summary();
    return new Wording(
        new Text("Offre envoyée : {title}", "Offerte verstuurd: {title}", "Offer sent: {title}")
            .with("title", title(summary)),
        List.of(
            (offer.sentAgain() ? SENT_AGAIN : SENT)
                .with("until", Shown.moment(offer.validUntil(), summary.country()))
                .with("client", clientName(summary))),
        about(summary),
        openJob(summary));
  }

  /** To the member: the offer did not reach the client, and what to do about it. */
  Wording notSent(Offer offer, Trouble trouble) {
    DeclarationSummary summary = offer.summary();
    return new Wording(
        new Text(
                "L’offre n’est pas partie : {title}",
                "De offerte is niet vertrokken: {title}",
                "The offer did not leave: {title}")
            .with("title", title(summary)),
        List.of(
            Text.same("{why} {todo}")
                .with("why", ReceiptWords.because(List.of(trouble)))
                .with("todo", ReceiptWords.whatToDo(List.of(trouble)))),
        about(summary),
        openJob(summary));
  }

  /** To the member: the client answered something else than yes; to the client: taken back. */
  Wording answered(OfferAnswer answer) {
    DeclarationSummary summary = answer.summary();
    return switch (answer.kind()) {
      case CHANGES_ASKED ->
          wording(
              new Text(
                  "Changement demandé : {title}",
                  "Wijziging gevraagd: {title}",
                  "Change asked: {title}"),
              new Text(
                  "{client} demande un changement. Modifiez la mission et renvoyez l’offre.",
                  "{client} vraagt een wijziging. Pas de opdracht aan en verstuur de offerte"
                      + " opnieuw.",
                  "{client} asks for a change. Edit the job and send the offer again."),
              summary,
              Labels.WORDS,
              answer.words());
      case REFUSED ->
          wording(
              new Text(
                  "Offre refusée : {title}",
                  "Offerte geweigerd: {title}",
                  "Offer refused: {title}"),
              new Text(
                  "{client} a refusé l’offre. Rien n’est engagé.",
                  "{client} heeft de offerte geweigerd. Er is niets vastgelegd.",
                  "{client} refused the offer. Nothing has been committed."),
              summary,
              Labels.REASON,
              answer.words());
      case EXPIRED ->
          wording(
              new Text(
                  "Offre expirée : {title}", "Offerte verlopen: {title}", "Offer expired: {title}"),
              new Text(
                  "{client} n’a pas répondu à temps. Vous pouvez renvoyer l’offre.",
                  "{client} heeft niet op tijd geantwoord. U kunt de offerte opnieuw versturen.",
                  "{client} did not answer in time. You can send the offer again."),
              summary,
              Labels.REASON,
              null);
      case WITHDRAWN -> withdrawn(summary);
    };
  }

  /** To the client. Why it was taken back is the member's to tell. */
  private static Wording withdrawn(DeclarationSummary summary) {
    return new Wording(
        new Text(
                "Offre retirée : {title}",
                "Offerte ingetrokken: {title}",
                "Offer withdrawn: {title}")
            .with("title", title(summary)),
        List.of(
            new Text(
                "L’offre ci-dessous n’est plus valable et son lien ne s’ouvre plus. Rien n’est"
                    + " engagé.",
                "Onderstaande offerte is niet meer geldig en haar link werkt niet meer. Er is niets"
                    + " vastgelegd.",
                "The offer below is no longer valid and its link no longer opens. Nothing has been"
                    + " committed."),
            new Text(
                    "Si {member} vous propose autre chose, vous recevrez une nouvelle offre.",
                    "Als {member} u iets anders voorstelt, ontvangt u een nieuwe offerte.",
                    "If {member} proposes something else, you will receive a new offer.")
                .with("member", summary.memberName())),
        List.of(
            new Wording.Row(Labels.MISSION, title(summary)),
            new Wording.Row(Labels.MEMBER, Text.same(summary.memberName())),
            new Wording.Row(Labels.DATES, Shown.days(summary.work()))),
        null);
  }

  private Wording wording(
      Text subject, Text body, DeclarationSummary summary, Text label, @Nullable String words) {
    List<Wording.Row> rows = new ArrayList<>(about(summary));
    if (words != null && !words.isBlank()) {
      rows.add(new Wording.Row(label, Text.same(words)));
    }
    return new Wording(
        subject.with("title", title(summary)),
        List.of(body.with("client", clientName(summary))),
        rows,
        openJob(summary));
  }

  private List<Wording.Row> about(DeclarationSummary summary) {
    return List.of(
        new Wording.Row(Labels.MISSION, title(summary)),
        new Wording.Row(Labels.CLIENT, Text.same(clientName(summary))),
        new Wording.Row(Labels.DATES, Shown.days(summary.work())));
  }

  private Wording.Link openJob(DeclarationSummary summary) {
    return new Wording.Link(Labels.OPEN_JOB, portal.job(summary.id()));
  }

  private static Text title(DeclarationSummary summary) {
    return summary.title() == null ? Labels.MISSION : Text.same(summary.title());
  }

  private static String clientName(DeclarationSummary summary) {
    return summary.clientName() == null ? "–" : summary.clientName();
  }
}
