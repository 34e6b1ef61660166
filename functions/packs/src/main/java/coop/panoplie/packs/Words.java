package coop.panoplie.packs;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import java.time.LocalDate;
import java.util.List;

/** Amounts, numbers and dates as people of each language write them. */
public final class Words {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Words() {}

  /** {@code 1 250,00 €}, {@code € 1.250,00}, {@code €1,250.00}. */
  public static Text money(Money money) {
    return money(Gap.ALONE, money);
  }

  /** A sentence with an amount in its gap. */
  public static Text money(Gap gap, Money money) {
    String sign = money.isNegative() ? "-" : "";
    long size = Math.abs(money.cents());
    String units = Long.toString(size / 100);
    String cents = two((int) (size % 100));
    int last = units.length() - 3;
    String head = last > 0 ? units.substring(0, last) : "";
    String tail = last > 0 ? units.substring(last) : units;
    return new Text(
        gap.before().fr()
            + sign
            + grouped(head, "\u202f")
            + tail
            + ","
            + cents
            + "\u00a0€"
            + gap.after().fr(),
        gap.before().nl()
            + sign
            + "€\u00a0"
            + grouped(head, ".")
            + tail
            + ","
            + cents
            + gap.after().nl(),
        gap.before().en()
            + sign
            + "€"
            + grouped(head, ",")
            + tail
            + "."
            + cents
            + gap.after().en());
  }

  /** A number in millionths with the decimal sign of each language, without useless zeros. */
  public static Text number(long exact) {
    String plain = Exact.write(exact);
    String comma = plain.replace('.', ',');
    return new Text(comma, comma, plain);
  }

  /** {@code 13,07 %}, {@code 13,07%} and {@code 13.07%}. */
  public static Text percent(Percent percent) {
    String plain = percent.toString();
    String comma = plain.replace('.', ',');
    return new Text(comma + "\u00a0%", comma + "%", plain + "%");
  }

  /** {@code 23/11/2026}, and {@code 23 November 2026} in English. */
  public static Text date(LocalDate date) {
    String numeric =
        two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + date.getYear();
    String english =
        date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    return new Text(numeric, numeric, english);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  /** The digits before the last three, a sign after each thousand. */
  private static String grouped(String head, String thousands) {
    int last = head.length() - 3;
    if (last <= 0) {
      return head.isEmpty() ? "" : head + thousands;
    }
    return grouped(head.substring(0, last), thousands) + head.substring(last) + thousands;
  }
}
