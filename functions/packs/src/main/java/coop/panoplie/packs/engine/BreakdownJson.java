package coop.panoplie.packs.engine;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.breakdown.Origin;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.packs.Constants;
import coop.panoplie.packs.CountryPack;
import java.util.List;

/** A breakdown and its refusals in JSON, property by property as the interface describes them. */
final class BreakdownJson {

  private final JsonOut out = new JsonOut();
  private final CountryPack pack;

  BreakdownJson(CountryPack pack) {
    this.pack = pack;
  }

  String breakdown(Breakdown money) {
    out.open().open("breakdown");
    members(money);
    return out.close().close().toString();
  }

  String refusals(List<Refusal> refusals) {
    out.open().openList("refusals");
    for (Refusal refusal : refusals) {
      out.open()
          .string("pointer", refusal.pointer())
          .string("code", refusal.code())
          .text("title", refusal.title())
          .string("source", refusal.source())
          .close();
    }
    return out.closeList().close().toString();
  }

  private void members(Breakdown money) {
    out.string("pack", money.pack())
        .string("packVersion", money.packVersion())
        .string("legalDate", money.legalDate().toString());
    vat(money.vat());
    out.openList("lines");
    for (Line line : money.lines()) {
      line(line);
    }
    out.closeList();
    totals(money.totals());
    out.string("payOn", money.payOn().toString()).openList("notices");
    for (Notice notice : money.notices()) {
      out.open().string("code", notice.code()).text("text", notice.text()).close();
    }
    out.closeList().openList("carries");
    for (Carry carry : money.carries()) {
      out.open()
          .string("key", carry.key())
          .string("period", carry.period())
          .money("amount", carry.amount())
          .close();
    }
    out.closeList();
  }

  private void vat(Vat vat) {
    out.open("vat")
        .string("category", vat.category())
        .string("rate", vat.rate().toString())
        .text("mention", vat.mention())
        .string("source", vat.source())
        .close();
  }

  private void line(Line line) {
    Origin origin = line.origin();
    out.open()
        .string("id", origin.id())
        .string("group", Constants.word(origin.group()))
        .text("label", origin.label())
        .string("ruleId", origin.ruleId())
        .string("packVersion", origin.packVersion())
        .string("source", origin.source())
        .string("confidence", origin.confidence())
        .money("base", line.base())
        .string("rate", line.rate() == null ? null : line.rate().toString())
        .money("amount", line.amount())
        .string("certainty", Constants.word(origin.certainty()))
        .string("rounding", line.rounding() == null ? null : Constants.word(line.rounding()))
        .text("note", origin.note())
        .openList("inputs");
    for (Input input : line.inputs()) {
      out.open()
          .string("name", input.name())
          .string("unit", Constants.word(input.unit()))
          .number("exact", input.exact())
          .text("label", pack.name(input))
          .close();
    }
    out.closeList().text("explanation", pack.explain(line)).close();
  }

  private void totals(Totals totals) {
    out.open("totals")
        .money("price", totals.price())
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
        .money("leftInActivity", totals.leftInActivity())
        .close();
  }
}
