package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Percent;

/**
 * One kind of line on one day: how it is named and the figure that makes it. A rule is made once
 * for a period of law, and used for every pay.
 *
 * @param ruleId the pack's name and the line's
 * @param note what a member should know: the line's own note, or why its figure is not sure
 * @param provisional whether what it makes may be corrected later
 * @param percent the figure as a percentage; absent when it is none
 */
public record Rule(
    LineText text,
    Dated figure,
    String ruleId,
    @Nullable Text note,
    boolean provisional,
    @Nullable Percent percent) {

  static Rule of(PackData data, LineText text, Dated figure) {
    Text note = text.note();
    if (note == null && figure.weak()) {
      note = data.text("note.weak").with("source", figure.source());
    }
    return new Rule(
        text,
        figure,
        data.info().id() + "." + text.id(),
        note,
        text.provisional() || figure.weak(),
        figure.percentIfAny());
  }

  public String id() {
    return text.id();
  }

  /** The figure as a factor in millionths, when it is a percentage. */
  public long rate() {
    return percent == null ? figure.rate() : percent.factor();
  }

  /** The same percentage for every line it makes at its own rate. */
  public Percent percent(long rate) {
    return percent != null && percent.factor() == rate ? percent : new Percent(rate);
  }
}
