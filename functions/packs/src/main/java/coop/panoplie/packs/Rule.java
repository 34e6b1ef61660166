package coop.panoplie.packs;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.breakdown.Origin;

/**
 * One kind of line on one day: how it is named and the figure that makes it. A rule is made once
 * for a period of law, and used for every pay.
 *
 * @param origin what its lines say alike; the note is the line's own, or why its figure is not sure
 * @param group where the line stands
 * @param weight what an amount does to the sum of its group: 1 adds, -1 gives back, 0 is pooled
 * @param rate the figure as a factor in millionths, when it is a percentage
 */
public record Rule(Dated figure, Origin origin, Group group, int weight, long rate) {

  static Rule of(PackData data, LineText text, Dated figure) {
    Text note = text.note();
    if (note == null && figure.weak()) {
      note = data.text("note.weak").with("source", figure.source());
    }
    Origin origin =
        new Origin(
            text.id(),
            text.group(),
            text.label(),
            data.info().id() + "." + text.id(),
            data.info().version(),
            figure.source(),
            figure.confidence(),
            certainty(text, figure),
            note,
            text.takesOff());
    int weight = text.pooled() ? 0 : text.adds() ? -1 : 1;
    return new Rule(figure, origin, text.group(), weight, figure.rateOr(Line.NONE));
  }

  private static Certainty certainty(LineText text, Dated figure) {
    if (text.pooled()) {
      return Certainty.POOLED;
    }
    return text.provisional() || figure.weak() ? Certainty.PROVISIONAL : Certainty.EXACT;
  }

  public String id() {
    return origin.id();
  }

  /** Whether its lines may be corrected. */
  public boolean provisional() {
    return origin.certainty() == Certainty.PROVISIONAL;
  }

  @Override
  public long rate() {
    return rate == Line.NONE ? figure.rate() : rate;
  }
}
