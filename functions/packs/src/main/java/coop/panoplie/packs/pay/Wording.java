package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.LineText;
import coop.panoplie.packs.Rule;

/** Makes of entries the lines people read, with everything that explains them. */
final class Wording {

  /** That of the last line that had one: most lines of a pay have the same. */
  private Money base = Money.ZERO;

  Line of(Entry entry) {
    return of(entry, entry.rule().certainty());
  }

  Line of(Entry entry, Certainty certainty) {
    Rule rule = entry.rule();
    LineText text = rule.text();
    return new Line(
        text.id(),
        rule.group(),
        text.label(),
        rule.ruleId(),
        rule.packVersion(),
        rule.figure().source(),
        rule.figure().confidence(),
        entry.base() == Entry.NONE ? null : base(Exact.toCents(entry.base())),
        entry.rate() == Entry.NONE ? null : rule.percent(entry.rate()),
        Money.ofCents(rule.takesOff() ? -entry.cents() : entry.cents()),
        certainty,
        entry.rounded() ? Rounding.CENT_HALF_UP : null,
        rule.note(),
        entry.inputs());
  }

  private Money base(long cents) {
    if (base.cents() != cents) {
      base = Money.ofCents(cents);
    }
    return base;
  }
}
