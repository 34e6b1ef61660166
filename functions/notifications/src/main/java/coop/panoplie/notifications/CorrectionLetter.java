package coop.panoplie.notifications;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Correction;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.money.Money;
import java.util.ArrayList;
import java.util.List;

/** The message about a pay that was computed again: each line, old, new, difference, and why. */
final class CorrectionLetter {
  private static final Text SUBJECT =
      new Text("Paie corrigée : {title}", "Loon verbeterd: {title}", "Pay corrected: {title}");

  private static final Text NET =
      new Text(
          "La paie de cette mission a été recalculée. Votre net passe de {before} à {after}"
              + " ({difference}).",
          "Het loon van deze opdracht is opnieuw berekend. Uw nettoloon gaat van {before} naar"
              + " {after} ({difference}).",
          "The pay of this job was computed again. Your net goes from {before} to {after}"
              + " ({difference}).");

  private static final Text SAME_NET =
      new Text(
          "La paie de cette mission a été recalculée. Votre net reste de {after}.",
          "Het loon van deze opdracht is opnieuw berekend. Uw nettoloon blijft {after}.",
          "The pay of this job was computed again. Your net stays {after}.");

  private static final Text STAYS =
      new Text(
          "Le premier calcul reste visible sur la page de la mission, avec chaque correction.",
          "De eerste berekening blijft zichtbaar op de pagina van de opdracht, met elke"
              + " verbetering.",
          "The first computation stays visible on the job’s page, with each correction.");

  private static final Text CHANGE =
      new Text(
          "{before} → {after} ({difference})",
          "{before} → {after} ({difference})",
          "{before} → {after} ({difference})");

  private final Portal portal;

  CorrectionLetter(Portal portal) {
    this.portal = portal;
  }

  /** To the member, who alone reads of pay. */
  Wording corrected(Fact.FeeCorrected fact) {
    Text title = JobLetters.title(fact.job());
    Money before = fact.before().net();
    Money after = fact.breakdown().totals().net();
    List<Wording.Row> rows = new ArrayList<>();
    rows.add(new Wording.Row(Labels.MISSION, title));
    String reason = fact.corrections().getFirst().reason();
    rows.add(new Wording.Row(Labels.REASON, Text.same(reason)));
    for (Correction each : fact.corrections()) {
      rows.add(new Wording.Row(each.label(), change(CHANGE, each.before(), each.after())));
    }
    return new Wording(
        SUBJECT.with("title", title),
        List.of(change(before.equals(after) ? SAME_NET : NET, before, after), STAYS),
        rows,
        new Wording.Link(Labels.OPEN_JOB, portal.job(fact.job().id())));
  }

  private static Text change(Text words, Money before, Money after) {
    return words
        .with("before", Shown.money(before))
        .with("after", Shown.money(after))
        .with("difference", Shown.difference(after.minus(before)));
  }
}
