package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Origin;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import java.util.ArrayList;
import java.util.List;

/** Lines of the same name over several stretches of a contract become one. */
final class Stretches {

  private Stretches() {}

  /**
   * Adds the lines from one place on to those of the same name before it.
   *
   * @param first where the lines to add to begin
   * @param month where those to add do
   */
  static void fold(List<Line> lines, int first, int month) {
    int next = month;
    for (int i = month; i < lines.size(); i++) {
      Line line = lines.get(i);
      int at = next - 1;
      while (at >= first && !lines.get(at).id().equals(line.id())) {
        at--;
      }
      if (at < first) {
        lines.set(next++, line);
      } else {
        lines.set(at, sum(lines.get(at), line));
      }
    }
    while (lines.size() > next) {
      lines.remove(lines.size() - 1);
    }
  }

  /**
   * The same line over two stretches: amounts add up, a rate is kept only if it is the same, the
   * less sure figure names the source. What each stretch was made of gives way to its amount: no
   * one formula made the sum.
   */
  private static Line sum(Line one, Line other) {
    List<Input> parts = new ArrayList<>();
    part(one, parts);
    part(other, parts);
    Origin weaker = Dated.weak(other.origin().confidence()) ? other.origin() : one.origin();
    boolean based = one.exactBase() != Line.NONE && other.exactBase() != Line.NONE;
    return new Line(
        weaker,
        based ? Math.addExact(one.exactBase(), other.exactBase()) : Line.NONE,
        one.factor() == other.factor() ? one.factor() : Line.NONE,
        Math.addExact(one.cents(), other.cents()),
        one.rounding() == null ? other.rounding() : one.rounding(),
        Inputs.of(parts));
  }

  private static void part(Line line, List<Input> parts) {
    if (line.hasParts()) {
      parts.addAll(line.inputs());
    } else {
      parts.add(new Input(Input.PART, Unit.EUR, Exact.ofCents(line.cents())));
    }
  }
}
