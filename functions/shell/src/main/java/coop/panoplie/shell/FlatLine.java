package coop.panoplie.shell;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Origin;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import java.util.List;

/** A line as JSON has it: what it shares with others beside what is its own, all in one. */
public record FlatLine(
    String id,
    Line.Group group,
    Text label,
    String ruleId,
    String packVersion,
    String source,
    String confidence,
    @Nullable Money base,
    @Nullable Percent rate,
    Money amount,
    Certainty certainty,
    @Nullable Rounding rounding,
    @Nullable Text note,
    List<Input> inputs) {

  private static FlatLine of(Line line) {
    Origin origin = line.origin();
    return new FlatLine(
        origin.id(),
        origin.group(),
        origin.label(),
        origin.ruleId(),
        origin.packVersion(),
        origin.source(),
        origin.confidence(),
        line.base(),
        line.rate(),
        line.amount(),
        origin.certainty(),
        line.rounding(),
        origin.note(),
        line.inputs());
  }

  private Line line() {
    return new Line(
        new Origin(
            id, group, label, ruleId, packVersion, source, confidence, certainty, note, false),
        base == null ? Line.NONE : Exact.of(base),
        rate == null ? Line.NONE : rate.factor(),
        amount.cents(),
        rounding,
        Inputs.of(inputs));
  }

  @JsonSerialize(converter = Writing.class)
  @JsonDeserialize(converter = Reading.class)
  interface OfLine {}

  private static final class Writing extends StdConverter<Line, FlatLine> {
    @Override
    public FlatLine convert(Line line) {
      return of(line);
    }
  }

  private static final class Reading extends StdConverter<FlatLine, Line> {
    @Override
    public Line convert(FlatLine flat) {
      return flat.line();
    }
  }
}
