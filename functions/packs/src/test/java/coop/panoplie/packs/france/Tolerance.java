package coop.panoplie.packs.france;

import java.math.BigDecimal;
import java.util.Map;

/** How far lines rounded to the cent may stand from a model that rounds nothing. */
final class Tolerance {

  private Tolerance() {}

  static BigDecimal of(String group, String key, Map<String, Object> input) {
    boolean overtime = input.get("overtime_hours") != null;
    if (overtime && (key.contains("csg") || key.equals("net_taxable") || group.equals("pas"))) {
      // the model rounds untaxed overtime to the euro
      return new BigDecimal(key.contains("per_year") ? "1" : "0.60");
    }
    return switch (key) {
      case "employer_cost", "employer_contributions_net_of_reductions" -> new BigDecimal("0.12");
      case "employee_contributions", "net_before_tax", "net_taxable", "net_social", "base" ->
          new BigDecimal("0.04");
      case "amount_unrounded" -> new BigDecimal("0.02");
      case "model_amount_per_year_rounded_to_euro" -> BigDecimal.ONE;
      default -> new BigDecimal("0.005000001");
    };
  }
}
