package coop.panoplie.packs.pay;

import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import java.util.List;
import java.util.Map;

/** A job that spends more than its price leaves has nothing to pay anybody with. */
public final class Charges {

  private static final String AT = "/income/charges";

  private Charges() {}

  /**
   * The refusal, with the lowest price that bears the charges and the highest charges it bears.
   *
   * @param price in cents, whose budget is negative
   */
  public static Refusal tooHigh(PackData data, Pricing pricing, long price) {
    return new Refusal(
        AT,
        "charges.tooHigh",
        data.text("charges.tooHigh"),
        null,
        List.of(
            way(data, "charges.higherPrice", "/price/cents", pricing.priceForCost(0)),
            way(data, "charges.lower", AT + "/cents", pricing.charges() + pricing.budget(price))));
  }

  private static WayOut way(PackData data, String code, String at, long cents) {
    return new WayOut(
        code,
        data.text(code).with("amount", Words.money(Money.ofCents(cents))),
        Map.of(at, Long.toString(cents)));
  }
}
