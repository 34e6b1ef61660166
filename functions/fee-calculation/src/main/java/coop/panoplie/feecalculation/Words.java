package coop.panoplie.feecalculation;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import java.util.List;

/** What this tool says on the receipt. */
final class Words {

  static final Text DONE =
      new Text(
          "La paie est calculée, ligne par ligne.",
          "Het loon is lijn per lijn berekend.",
          "The pay is computed, line by line.");

  static final Text CANCELLED =
      new Text(
          "La mission est annulée.", "De opdracht is geannuleerd.", "The job has been cancelled.");

  static final Text CANCELLED_AFTER_BOOKING =
      new Text(
          "La mission est annulée ; la provision de paie est reprise.",
          "De opdracht is geannuleerd; de loonvoorziening is teruggeboekt.",
          "The job has been cancelled; the pay provision is reversed.");

  static final Text SAME_AGAIN =
      new Text(
          "La paie est recalculée : rien ne change.",
          "Het loon is opnieuw berekend: er verandert niets.",
          "The pay was computed again: nothing changes.");

  private static final Text CORRECTED =
      new Text(
          "La paie est recalculée et corrigée : {reason}",
          "Het loon is opnieuw berekend en verbeterd: {reason}",
          "The pay was computed again and corrected: {reason}");

  private static final Text EARLIER_CANCELLED =
      new Text(
          "Une mission antérieure, « {title} », est annulée : elle ne compte plus dans les"
              + " totaux de la période.",
          "Een eerdere opdracht, “{title}”, is geannuleerd: ze telt niet meer mee in de sommen"
              + " van de periode.",
          "An earlier job, “{title}”, was cancelled: it no longer counts in the sums of the"
              + " period.");

  private static final Text EARLIER_CORRECTED =
      new Text(
          "Une mission antérieure, « {title} », est corrigée : les totaux de la période changent.",
          "Een eerdere opdracht, “{title}”, is verbeterd: de sommen van de periode veranderen.",
          "An earlier job, “{title}”, was corrected: the sums of the period change.");

  private static final Text NEW_RULES =
      new Text(
          "Calculé avec les règles de la version {version}.",
          "Berekend met de regels van versie {version}.",
          "Computed with the rules of version {version}.");

  private static final Text STANDS =
      new Text(
          "La paie reste telle qu’elle est calculée ; un nouveau calcul n’est pas possible. {why}",
          "Het loon blijft zoals berekend; een nieuwe berekening is niet mogelijk. {why}",
          "The pay stays as computed; it cannot be computed again. {why}");

  private static final Text WAIVED =
      new Text("Écarté par l’équipe : {reason}", "Terzijde gelegd: {reason}", "Waived: {reason}");

  private static final Text ASK_STAFF =
      new Text(
          "L’équipe vérifie les données, puis relance le calcul.",
          "Het team kijkt de gegevens na en start de berekening opnieuw.",
          "Staff checks the data, then runs the calculation again.");

  private Words() {}

  static Text waived(String reason) {
    return WAIVED.with("reason", reason);
  }

  /**
   * Why a job is computed again when one before it changed.
   *
   * @param version of the rules, when they too are others than the last time
   */
  static Text earlier(PayFile changed, @Nullable String version) {
    var mission = changed.job().content().mission();
    String title =
        mission == null || mission.title() == null ? changed.job().id() : mission.title();
    Text reason =
        (changed.state() instanceof PayState.Cancelled ? EARLIER_CANCELLED : EARLIER_CORRECTED)
            .with("title", title);
    return version == null ? reason : join(reason, NEW_RULES.with("version", version));
  }

  static Text corrected(Text reason) {
    return CORRECTED.with("reason", reason);
  }

  /** A computation that was good stays, whatever the rules say of a new one. */
  static Text stands(List<Refusal> reasons) {
    return STANDS.with("why", because(reasons));
  }

  static Text because(List<Refusal> reasons) {
    return reasons.stream().map(Refusal::title).reduce(Words::join).orElseThrow();
  }

  /** The ways out the rules offer; without any, staff has to look. */
  static Text whatToDo(List<Refusal> reasons) {
    return reasons.stream()
        .flatMap(reason -> reason.waysOut().stream())
        .map(WayOut::text)
        .reduce(Words::join)
        .orElse(ASK_STAFF);
  }

  private static Text join(Text a, Text b) {
    return new Text(a.fr() + " " + b.fr(), a.nl() + " " + b.nl(), a.en() + " " + b.en());
  }
}
