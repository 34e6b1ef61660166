package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;

/**
 * One kind of line on one day: how it is named and the figure that makes it. A rule is made once
 * for a period of law, and used for every pay.
 *
 * @param ruleId the pack's name and the line's
 * @param note what a member should know: the line's own note, or why its figure is not sure
 */
public record Rule(LineText text, Dated figure, String ruleId, @Nullable Text note) {

  static Rule of(PackData data, LineText text, Dated figure) {
    Text note = text.note();
    if (note == null && figure.weak()) {
      note = data.text("note.weak").with("source", figure.source());
    }
    return new Rule(text, figure, data.info().id() + "." + text.id(), note);
  }

  public String id() {
    return text.id();
  }

  /** The figure as a factor in millionths, when it is a percentage. */
  public long rate() {
    return figure.rate();
  }

  /** Whether what it makes may be corrected later. */
  public boolean provisional() {
    return text.provisional() || figure.weak();
  }
}
