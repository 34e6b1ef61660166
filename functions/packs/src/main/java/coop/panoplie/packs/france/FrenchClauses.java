package coop.panoplie.packs.france;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import coop.panoplie.packs.mention.Clauses;
import java.util.Map;

/** What a contract says differently for each way of being engaged. */
final class FrenchClauses {

  /** The clauses that a contract of its own words otherwise than a job within a CESA's contract. */
  private static final String[] BY_BOND = {"term", "time", "hiring", "end"};

  private FrenchClauses() {}

  static void fill(PackData data, Clauses clauses, Content content, Breakdown breakdown) {
    String kind =
        has(breakdown, "pay.variable")
            ? "cesa"
            : has(breakdown, "employer.leaveFund") ? "shows" : "ordinary";
    Mission mission = content.mission();
    String title = mission == null || mission.title() == null ? "" : mission.title();
    String client = content.client() == null ? "" : content.client().name();
    clauses.put(
        "motive",
        data.text("contract.motive." + kind)
            .with(
                Map.of(
                    "title", Text.same(title), "client", Text.same(client == null ? "" : client))));
    clauses.put(
        "reward",
        data.text("contract.reward." + (has(breakdown, "pay.overtime") ? "overtime" : kind))
            .with("overtime", amount(breakdown, "pay.overtime"))
            .with("base", amount(breakdown, kind.equals("cesa") ? "pay.variable" : "pay.base"))
            .with("precarity", amount(breakdown, "pay.precarity"))
            .with("leave", amount(breakdown, "pay.leave"))
            .with("contribution", Words.money(breakdown.totals().contribution()))
            .with("gross", Words.money(breakdown.totals().gross()))
            .with("payOn", Words.date(breakdown.payOn())));
    clauses.put("indemnities", data.text("contract.indemnities." + kind));
    String bond = kind.equals("cesa") ? "cesa" : "fixed";
    clauses.bond(bond);
    for (String clause : BY_BOND) {
      clauses.put(clause, clauses.filled(data.text("contract." + clause + "." + bond)));
    }
    Work work = content.work();
    if (work != null && work.from() != null && work.to() != null) {
      clauses.put(
          "trial",
          kind.equals("cesa")
              ? data.text("trial.cesa")
              : FrenchContract.trial(data, work.from(), work.to()));
    }
  }

  private static boolean has(Breakdown breakdown, String id) {
    for (Line line : breakdown.lines()) {
      if (line.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static Text amount(Breakdown breakdown, String id) {
    for (Line line : breakdown.lines()) {
      if (line.id().equals(id)) {
        return Words.money(line.amount());
      }
    }
    return Words.money(Money.ZERO);
  }
}
