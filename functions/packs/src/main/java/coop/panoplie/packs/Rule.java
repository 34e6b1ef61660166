package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.money.Percent;

/**
 * One kind of line on one day: how it is named and the figure that makes it. A rule is made once
 * for a period of law, and used for every pay.
 *
 * @param ruleId the pack's name and the line's
 * @param packVersion the version of the pack it was read from
 * @param note what a member should know: the line's own note, or why its figure is not sure
 * @param certainty how sure what it makes is
 * @param group where the line stands
 * @param weight what an amount does to the sum of its group: 1 adds, -1 gives back, 0 is pooled
 * @param takesOff whether the amount is taken off what the line above left
 * @param percent the figure as a percentage; absent when it is none
 */
public record Rule(
    LineText text,
    Dated figure,
    String ruleId,
    String packVersion,
    @Nullable Text note,
    Certainty certainty,
    Group group,
    int weight,
    boolean takesOff,
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
        data.info().version(),
        note,
        certainty(text, figure),
        text.group(),
        text.pooled() ? 0 : text.adds() ? -1 : 1,
        text.takesOff(),
        figure.percentIfAny());
  }

  private static Certainty certainty(LineText text, Dated figure) {
    if (text.pooled()) {
      return Certainty.POOLED;
    }
    return text.provisional() || figure.weak() ? Certainty.PROVISIONAL : Certainty.EXACT;
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
