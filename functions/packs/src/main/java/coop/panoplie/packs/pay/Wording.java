package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.LineText;
import coop.panoplie.packs.Rule;

/** Makes of an entry the line people read, with everything that explains it. */
final class Wording {

  private Wording() {}

  static Line of(Entry entry) {
    return of(entry, entry.rule().certainty());
  }

  static Line of(Entry entry, Certainty certainty) {
    Rule rule = entry.rule();
    LineText text = rule.text();
    return new Line(
        text.id(),
        text.group(),
        text.label(),
        rule.ruleId(),
        rule.packVersion(),
        rule.figure().source(),
        rule.figure().confidence(),
        entry.base() == Entry.NONE ? null : Money.ofCents(Exact.toCents(entry.base())),
        entry.rate() == Entry.NONE ? null : rule.percent(entry.rate()),
        Money.ofCents(rule.takesOff() ? -entry.cents() : entry.cents()),
        certainty,
        entry.rounded() ? Rounding.CENT_HALF_UP : null,
        rule.note(),
        entry.inputs());
  }
}
