package coop.panoplie.packs.explain;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import java.util.Map;

/**
 * Says in words how a line was computed, from its own trace alone: the pack's sentence for that
 * line where it has one, base and rate otherwise, with the numbers in it.
 */
public final class Explainer {

  private final Map<String, Text> texts;

  public Explainer(PackData data) {
    this.texts = data.texts();
  }

  public Text of(Line line) {
    Text sentence = filled(template(line), line);
    Text rounded = texts.get("explain.rounded." + (line.rounding() == null ? "" : line.rounding()));
    return rounded == null ? sentence : joined(sentence, rounded);
  }

  private Text template(Line line) {
    Text own = texts.get("explain." + line.id());
    if (own != null && !line.inputs().isEmpty()) {
      return own;
    }
    if (line.base() != null && line.rate() != null) {
      return known("explain.percent");
    }
    if (!line.inputs().isEmpty()) {
      return listed(line);
    }
    return line.base() != null ? known("explain.based") : known("explain.plain");
  }

  /** Without a sentence of its own: the name and value of each input. */
  private Text listed(Line line) {
    Text all = known("explain.plain");
    for (Input input : line.inputs()) {
      Text name = texts.get("input." + input.name());
      Text label = name == null ? Text.same(input.name()) : name;
      all = joined(all, label, " : ", value(input));
    }
    return all;
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

  private Text known(String id) {
    Text text = texts.get(id);
    if (text == null) {
      throw new IllegalArgumentException("the pack's data has no " + id);
    }
    return text;
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
