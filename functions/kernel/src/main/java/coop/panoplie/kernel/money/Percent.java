package coop.panoplie.kernel.money;

import java.math.BigDecimal;

/** An exact percentage: {@code 13.07} means 13.07 hundredths. */
public record Percent(BigDecimal value) {

  public static Percent of(String decimal) {
    return new Percent(new BigDecimal(decimal));
  }

  /** The factor to multiply with: 13.07 % is 0.1307. */
  public BigDecimal asFactor() {
    return value.movePointLeft(2);
  }

  public Percent plus(Percent other) {
    return new Percent(value.add(other.value));
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
