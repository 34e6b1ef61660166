package coop.panoplie.feecalculation;

import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.ledger.Account;
import coop.panoplie.kernel.ledger.Account.Kind;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.ledger.Posting;
import coop.panoplie.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Books where the price of a job goes: the invoice credits revenue, this entry shares it out
 * between the cooperative, the payroll provision and what stays in the member's activity.
 */
final class PayEntry {

  private PayEntry() {}

  /**
   * The entry of a computed job; parts of nothing are left out.
   *
   * @throws IllegalArgumentException when the parts do not sum to the price
   */
  static Entry of(Job job, Totals totals, String entity, LocalDate on) {
    Money payroll = totals.gross().plus(totals.employerContributions());
    List<Posting> postings =
        List.of(
            new Posting(new Account(Kind.REVENUE, entity), totals.price()),
            credit(Kind.COOPERATIVE_CONTRIBUTION, entity, totals.contribution()),
            credit(Kind.PAYROLL_PAYABLE, entity, payroll),
            credit(Kind.ACTIVITY, job.memberId(), totals.leftInActivity()));
    return new Entry(
        job.id() + "/pay",
        on,
        "pay provision",
        postings.stream().filter(p -> !p.amount().isZero()).toList());
  }

  private static Posting credit(Kind kind, String of, Money amount) {
    return new Posting(new Account(kind, of), amount.negate());
  }
}
