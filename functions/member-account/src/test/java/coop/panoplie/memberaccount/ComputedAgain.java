package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Correction;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.money.Money;
import java.time.Instant;
import java.util.List;

/** The part of a story in which the pay is corrected. */
final class ComputedAgain {

  private ComputedAgain() {}

  /** Computed again with a net that is so many cents more than at first. */
  static Envelope of(Story story, int minute, long number, long cents) {
    Breakdown first = Story.breakdown();
    Totals was = first.totals();
    Money net = was.net().plus(Money.ofCents(cents));
    Totals is =
        new Totals(
            was.price(),
            was.vat(),
            was.clientTotal(),
            was.contribution(),
            was.payBudget(),
            was.employerContributions(),
            was.gross(),
            was.employeeContributions(),
            was.taxable(),
            was.tax(),
            net,
            was.leftInActivity());
    var now =
        new Breakdown(
            "belgium",
            "2026." + (number + 1),
            first.legalDate(),
            first.vat(),
            first.lines(),
            is,
            Story.PAID.plusDays(1),
            List.of(),
            List.of());
    Instant at = Story.minute(minute);
    var correction =
        new Correction(
            "net",
            Line.Group.NET,
            Text.same("Net"),
            was.net(),
            net,
            net.minus(was.net()),
            "A scale came out",
            at,
            now.packVersion());
    return story.at(
        minute,
        "corrected-" + number,
        new Fact.FeeCorrected(story.job(), number, was, now, List.of(correction)));
  }
}
