package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Percent;

/**
 * How the sale is taxed.
 *
 * @param category the EN 16931 code: S, Z, E, AE, K, G or O
 * @param mention what the invoice must say, when no VAT is charged
 */
public record Vat(String category, Percent rate, @Nullable Text mention, String source) {}
