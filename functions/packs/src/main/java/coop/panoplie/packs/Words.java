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

  /** As many characters as most amounts have at most. */
  private static final int USUAL = 12;

  private Words() {}

  /** {@code 1 250,00 €}, {@code € 1.250,00}, {@code €1,250.00}. */
  public static Text money(Money money) {
    return money(Gap.ALONE, money);
  }

  /** A sentence with an amount in its gap. */
  public static Text money(Gap gap, Money money) {
    Text before = money.isNegative() ? gap.minus() : gap.before();
    String digits = Long.toString(Math.abs(money.cents()));
    String cents = digits.length() < 3 ? "00".substring(digits.length() - 1) + digits : digits;
    return new Text(
        before.fr() + set(cents, '\u202f', ',') + gap.after().fr(),
        before.nl() + set(cents, '.', ',') + gap.after().nl(),
        before.en() + set(cents, ',', '.') + gap.after().en());
  }

  /** Digits of cents, three at least, with the signs of a language between them. */
  private static String set(String cents, char thousands, char decimal) {
    StringBuilder written = new StringBuilder(USUAL);
    int euros = cents.length() - 2;
    for (int i = 0; i < cents.length(); i++) {
      if (i == euros) {
        written.append(decimal);
      } else if (i > 0 && i < euros && (euros - i) % 3 == 0) {
        written.append(thousands);
      }
      written.append(cents.charAt(i));
    }
    return written.toString();
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
}
