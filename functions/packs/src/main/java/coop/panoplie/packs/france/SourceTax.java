package coop.panoplie.packs.france;

import coop.panoplie.packs.Law;
import java.math.BigDecimal;

/** Income tax withheld at source by the neutral grid (CGI 204 H III): one rate on all the base. */
public final class SourceTax {

  private SourceTax() {}

  /** The base: half a SMIC is taken off each payment of a contract of two months or less. */
  public static BigDecimal base(Law law, BigDecimal taxable, boolean shortContract) {
    BigDecimal base = shortContract ? taxable.subtract(law.number("tax.shortContract")) : taxable;
    return base.max(BigDecimal.ZERO);
  }

  /** Percent. */
  public static BigDecimal rate(Law law, BigDecimal base) {
    return law.slice("tax.neutral", base).get(1);
  }
}
