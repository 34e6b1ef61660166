package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;

/** What a member must know about the price of a job, in any country. */
public final class PriceNotices {

  private PriceNotices() {}

  /**
   * Says so when the year has not brought in the cooperative's minimum yet.
   *
   * @param price in cents
   */
  public static Slip minimum(PackData data, Contribution contribution, long price, Slip slip) {
    long lacking = contribution.lacking(price);
    if (lacking == 0) {
      return slip;
    }
    String code = "notice.contributionMinimum";
    return slip.saying(
        new Notice(
            code,
            data.text(code)
                .with("minimum", Words.money(Money.ofCents(contribution.minimum())))
                .with("lacking", Words.money(Money.ofCents(lacking)))));
  }

  /**
   * Says what is not one to one between a wished net and the price found for it.
   *
   * @param price in cents
   */
  public static Slip aimed(PackData data, Pricing pricing, Aim aim, long price, Slip slip) {
    if (aim.kind() != Aim.Kind.NET) {
      return slip;
    }
    long wished = aim.amount().cents();
    if (slip.net() != wished) {
      String code = slip.net() > wished ? "notice.aimAbove" : "notice.aimBelow";
      return slip.saying(filled(data, code, wished, slip.net()));
    }
    long[] dip = pricing.dipAfter(price);
    Slip told = dip.length == 0 ? slip : slip.saying(filled(data, "notice.aimDip", dip[0], dip[1]));
    long highest = pricing.highestPriceForNetOf(price);
    return highest == price ? told : told.saying(filled(data, "notice.aimRange", price, highest));
  }

  private static Notice filled(PackData data, String code, long one, long other) {
    return new Notice(
        code,
        data.text(code)
            .with("one", Words.money(Money.ofCents(one)))
            .with("other", Words.money(Money.ofCents(other))));
  }
}
