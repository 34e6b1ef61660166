package coop.panoplie.kernel.ledger;

import coop.panoplie.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;

/** A double entry: its postings sum to zero, or it cannot be made. */
public record Entry(String id, LocalDate on, String what, List<Posting> postings) {

  public Entry {
    postings = List.copyOf(postings);
    Money sum = postings.stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
    if (!sum.isZero()) {
      throw new IllegalArgumentException("postings must sum to zero, not " + sum);
    }
  }

  /** The entry that undoes this one. */
  public Entry reversed(String newId, LocalDate newOn, String why) {
    return new Entry(
        newId,
        newOn,
        why,
        postings.stream().map(p -> new Posting(p.account(), p.amount().negate())).toList());
  }
}
