package coop.panoplie.packs.explain;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;

/**
 * Says in words how a line was computed, from its own trace alone: the pack's sentence for that
 * line where it has one, base and rate otherwise, with the numbers in it.
 */
public final class Explainer {

  /** The input that says what earlier contracts already bore of a line. */
  public static final String EARLIER = "earlier";

  /** The input that says what was due and could not be borne by this contract's pay. */
  public static final String WAITING = "waiting";

  private final PackData data;

  public Explainer(PackData data) {
    this.data = data;
  }

  public Text of(Line line) {
    if (line.hasParts()) {
      return filled(data.text("explain.parts"), line).with("parts", parts(line));
    }
    Text sentence = filled(template(line), line);
    Rounding rounding = line.rounding();
    Text rounded = rounding == null ? null : data.text("explain.rounded." + rounding.name());
    return rounded == null ? sentence : joined(sentence, rounded);
  }

  private Text template(Line line) {
    Text own = data.textIfAny(sentence(line));
    boolean percentage = line.base() != null && line.rate() != null;
    if (own != null && (!percentage || !line.inputs().isEmpty())) {
      return own;
    }
    if (percentage) {
      return data.text("explain.percent");
    }
    if (!line.inputs().isEmpty()) {
      return listed(line);
    }
    return line.base() != null ? data.text("explain.based") : data.text("explain.plain");
  }

  /** A line that other contracts bear a part of has a sentence for that. */
  private static String sentence(Line line) {
    String sentence = "explain." + line.id();
    String part = "";
    for (Input input : line.inputs()) {
      if (input.name().equals(WAITING)) {
        return sentence + ".limited";
      }
      part = input.name().equals(EARLIER) ? ".further" : part;
    }
    return sentence + part;
  }

  /** The amounts of the stretches, a plus sign between them. */
  private static Text parts(Line line) {
    Text all = null;
    for (Input input : line.inputs()) {
      Text part = value(input);
      all = all == null ? part : joined(joined(all, Text.same("+")), part);
    }
    return all == null ? Text.same("") : all;
  }

  /** Without a sentence of its own: the name and value of each input. */
  private Text listed(Line line) {
    Text all = data.text("explain.plain");
    for (Input input : line.inputs()) {
      all = joined(all, name(input), " : ", value(input));
    }
    return all;
  }

  /** What an input is called, its bare name where the pack has no word for it. */
  public Text name(Input input) {
    Text name = data.textIfAny("input." + input.name());
    return name == null ? Text.same(input.name()) : name;
  }

  private Text filled(Text template, Line line) {
    Money amount = line.amount().isNegative() ? line.amount().negate() : line.amount();
    Text text = template.with("amount", Words.money(amount)).with("label", line.label());
    if (line.base() != null) {
      text = text.with("base", Words.money(line.base()));
    }
    if (line.rate() != null) {
      text = text.with("rate", Words.percent(line.rate()));
    }
    for (Input input : line.inputs()) {
      text = text.with(input.name(), value(input));
    }
    return text;
  }

  private static Text value(Input input) {
    return switch (input.unit()) {
      case EUR -> Words.money(Money.ofCents(Exact.toCents(input.exact())));
      case PERCENT -> Words.percent(Percent.ofPercent(input.exact()));
      case HOURS, DAYS, NUMBER -> Words.number(input.exact());
    };
  }

  private static Text joined(Text one, Text other) {
    return new Text(
        one.fr() + " " + other.fr(), one.nl() + " " + other.nl(), one.en() + " " + other.en());
  }

  private static Text joined(Text one, Text label, String sign, Text value) {
    return joined(
        one,
        new Text(
            label.fr() + sign + value.fr() + ".",
            label.nl() + sign + value.nl() + ".",
            label.en() + sign + value.en() + "."));
  }
}
