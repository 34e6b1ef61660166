package coop.panoplie.packs.cases;

import coop.panoplie.packs.PackData;
import java.util.Map;

/** A worked Belgian case: a month, or a payment beside it. */
final class BelgianCase {

  private BelgianCase() {}

  static Map<String, Object> answer(PackData data, CaseInput in) {
    String kind = in.has("kind") ? in.string("kind") : "month";
    return switch (kind) {
      case "month", "monthly" -> new BelgianMonthCase(data, in).answer();
      case "year_end",
          "year_end_bonus",
          "thirteenth_month",
          "bonus",
          "holiday_double",
          "double_holiday",
          "double_holiday_pay",
          "holiday_departure" ->
          new BelgianExceptionalCase(data, in).answer(kind);
      case "withholding", "tax" -> new BelgianTaxCase(data, in).answer();
      default -> throw new CaseRefused("the pack does not know the kind '" + kind + "'");
    };
  }
}
