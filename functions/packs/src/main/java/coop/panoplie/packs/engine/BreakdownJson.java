package coop.panoplie.packs.engine;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.packs.explain.Explainer;
import java.util.List;

/** A breakdown and its refusals in JSON, property by property as the interface describes them. */
final class BreakdownJson {

  private final JsonOut out = new JsonOut();
  private final Explainer explainer;

  BreakdownJson(Explainer explainer) {
    this.explainer = explainer;
  }

  String breakdown(Breakdown money) {
    return out.object(() -> out.object("breakdown", () -> members(money))).toString();
  }

  String refusals(List<Refusal> refusals) {
    return out.object(() -> out.list("refusals", refusals, this::refusal)).toString();
  }

  private void refusal(Refusal refusal) {
    out.string("pointer", refusal.pointer())
        .string("code", refusal.code())
        .text("title", refusal.title())
        .string("source", refusal.source());
  }

  private void members(Breakdown money) {
    out.string("pack", money.pack())
        .string("packVersion", money.packVersion())
        .string("legalDate", money.legalDate().toString())
        .object(
            "vat",
            () ->
                out.string("category", money.vat().category())
                    .string("rate", money.vat().rate().toString())
                    .text("mention", money.vat().mention())
                    .string("source", money.vat().source()))
        .list("lines", money.lines(), this::line)
        .object("totals", () -> totals(money.totals()))
        .string("payOn", money.payOn().toString())
        .list(
            "notices",
            money.notices(),
            notice -> out.string("code", notice.code()).text("text", notice.text()))
        .list(
            "carries",
            money.carries(),
            carry ->
                out.string("key", carry.key())
                    .string("period", carry.period())
                    .money("amount", carry.amount()));
  }

  private void line(Line line) {
    Text explanation = explainer.of(line);
    out.string("id", line.id())
        .string("group", word(line.group()))
        .text("label", line.label())
        .string("ruleId", line.ruleId())
        .string("packVersion", line.packVersion())
        .string("source", line.source())
        .string("confidence", line.confidence())
        .money("base", line.base())
        .string("rate", line.rate() == null ? null : line.rate().toString())
        .money("amount", line.amount())
        .string("certainty", word(line.certainty()))
        .string("rounding", line.rounding() == null ? null : word(line.rounding()))
        .text("note", line.note())
        .list(
            "inputs",
            line.inputs(),
            input ->
                out.string("name", input.name())
                    .string("unit", word(input.unit()))
                    .number("exact", input.exact()))
        .text("explanation", explanation);
  }

  private void totals(Totals totals) {
    out.money("price", totals.price())
        .money("vat", totals.vat())
        .money("clientTotal", totals.clientTotal())
        .money("contribution", totals.contribution())
        .money("payBudget", totals.payBudget())
        .money("employerContributions", totals.employerContributions())
        .money("gross", totals.gross())
        .money("employeeContributions", totals.employeeContributions())
        .money("taxable", totals.taxable())
        .money("tax", totals.tax())
        .money("net", totals.net())
        .money("leftInActivity", totals.leftInActivity());
  }

  /** A constant in camel case, the form enums have in our JSON. */
  private static String word(Enum<?> constant) {
    String name = constant.name();
    StringBuilder word = new StringBuilder();
    boolean small = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        small = false;
      } else {
        word.append(small && c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        small = true;
      }
    }
    return word.toString();
  }
}
