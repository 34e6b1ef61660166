package coop.panoplie.packs.cases;

import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.BelgianLaw;
import java.util.Map;

/** The withholding tax of a month from its taxable pay alone. */
record BelgianTaxCase(PackData data, CaseInput in) {

  Map<String, Object> answer() {
    in.knows("date", "worker", "kind", "taxable", "household");
    BelgianLaw law = new BelgianLaw(data.on(in.date(data)));
    long taxable = BelgianInputs.cents(in.number("taxable"), "taxable");
    long tax = law.tax(BelgianInputs.household(in), taxable);
    return Map.of(
        "taxable", BelgianInputs.euros(taxable),
        "tax_before_fiscal_bonus", BelgianInputs.euros(tax),
        "tax", BelgianInputs.euros(tax));
  }
}
