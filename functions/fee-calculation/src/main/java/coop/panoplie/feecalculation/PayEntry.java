package coop.panoplie.feecalculation;

import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.ledger.Account;
import coop.panoplie.kernel.ledger.Account.Kind;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.ledger.Posting;
import coop.panoplie.kernel.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    return new Entry(
        job.id() + "/pay", on, "pay provision", without0(postings(job, totals, entity)));
  }

  /**
   * The entry of a difference; empty when the price goes to the same places in the same parts, as
   * it does when only what is withheld from the gross differs.
   *
   * @param number of the job's correction, from 1
   */
  static Optional<Entry> difference(
      Job job, long number, Totals before, Totals after, String entity, LocalDate on) {
    List<Posting> was = postings(job, before, entity);
    List<Posting> is = postings(job, after, entity);
    List<Posting> differences = new ArrayList<>();
    for (int i = 0; i < is.size(); i++) {
      Money difference = is.get(i).amount().minus(was.get(i).amount());
      differences.add(new Posting(is.get(i).account(), difference));
    }
    List<Posting> postings = without0(differences);
    return postings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry(
                job.id() + "/pay/correction-" + number, on, "pay provision corrected", postings));
  }

  private static List<Posting> postings(Job job, Totals totals, String entity) {
    Money payroll = totals.gross().plus(totals.employerContributions());
    return List.of(
        new Posting(new Account(Kind.REVENUE, entity), totals.price()),
        credit(Kind.COOPERATIVE_CONTRIBUTION, entity, totals.contribution()),
        credit(Kind.PAYROLL_PAYABLE, entity, payroll),
        credit(Kind.ACTIVITY, job.memberId(), totals.leftInActivity()));
  }

  private static List<Posting> without0(List<Posting> postings) {
    return postings.stream().filter(p -> !p.amount().isZero()).toList();
  }

  private static Posting credit(Kind kind, String of, Money amount) {
    return new Posting(new Account(kind, of), amount.negate());
  }
}
