package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The amounts of one month's pay, in the order they were computed. */
public final class Sheet {

  private final Law law;
  private final Map<String, Item> items = new LinkedHashMap<>();

  public Sheet(Law law) {
    this.law = law;
  }

  public Law law() {
    return law;
  }

  /** A percentage of a base, the rate being the figure of the same name; nothing when zero. */
  public Money rate(String id, BigDecimal base) {
    return rate(id, id, base);
  }

  /** A percentage of a base by a figure of another name. */
  public Money rate(String id, String figure, BigDecimal base) {
    return rate(id, law.percent(figure), law.get(figure), base);
  }

  /** A percentage that is no figure of the law, such as a rate notified to the employer. */
  public Money rate(String id, Percent percent, Dated figure, BigDecimal base) {
    BigDecimal exact = base.multiply(percent.asFactor());
    Money amount = cents(exact);
    if (exact.signum() != 0) {
      items.put(id, new Item(id, cents(base), percent, amount, exact, figure));
    }
    return amount;
  }

  /** A percentage and where it stands. */
  public record Rate(Percent percent, Dated figure) {}

  public Money rate(String id, Rate rate, BigDecimal base) {
    return rate(id, rate.percent(), rate.figure(), base);
  }

  /** One line made of two slices of pay; it shows a rate only when the second is empty. */
  public Money twoRates(
      String id, String firstFigure, BigDecimal first, String secondFigure, BigDecimal second) {
    if (second.signum() == 0) {
      return rate(id, firstFigure, first);
    }
    BigDecimal exact =
        first
            .multiply(law.percent(firstFigure).asFactor())
            .add(second.multiply(law.percent(secondFigure).asFactor()));
    return add(id, firstFigure, cents(first.add(second)), exact);
  }

  /** An amount made by a formula of its own. */
  public Money add(String id, String figure, @Nullable Money base, BigDecimal exact) {
    Money amount = cents(exact);
    if (exact.signum() != 0) {
      items.put(id, new Item(id, base, null, amount, exact, law.get(figure)));
    }
    return amount;
  }

  /** A line that is shown even when nothing is due: people ask where it went. */
  public Money always(String id, Rate rate, BigDecimal base) {
    BigDecimal exact = base.multiply(rate.percent().asFactor());
    Money amount = cents(exact);
    items.put(id, new Item(id, cents(base), rate.percent(), amount, exact, rate.figure()));
    return amount;
  }

  /** The same for an amount made by a formula of its own. */
  public Money always(String id, String figure, Money base, Money amount) {
    items.put(id, new Item(id, base, null, amount, amount.decimal(), law.get(figure)));
    return amount;
  }

  public Money add(String id, String figure, Money amount) {
    return add(id, figure, null, amount.decimal());
  }

  public Collection<Item> items() {
    return items.values();
  }

  /** The amount of a line, zero when it does not exist. */
  public Money amount(String id) {
    Item item = items.get(id);
    return item == null ? Money.ZERO : item.amount();
  }

  /** The amount of a line before rounding, zero when it does not exist. */
  public BigDecimal exact(String id) {
    Item item = items.get(id);
    return item == null ? BigDecimal.ZERO : item.exact();
  }

  /** The sum of the lines whose name starts so. */
  public Money sum(String prefix) {
    Money sum = Money.ZERO;
    for (Item item : items.values()) {
      if (item.id().startsWith(prefix)) {
        sum = sum.plus(item.amount());
      }
    }
    return sum;
  }

  /** The lines of several months added up. */
  public static List<Item> together(List<Sheet> sheets) {
    Map<String, Item> all = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      for (Item item : sheet.items.values()) {
        all.merge(item.id(), item, Item::plus);
      }
    }
    return new ArrayList<>(all.values());
  }

  private static Money cents(BigDecimal exact) {
    return Money.ofCents(Rounding.CENT_HALF_UP.toCents(exact));
  }
}
