package coop.panoplie.documents;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Amounts, numbers and dates as the readers of a language write them. Own tables: a document made
 * again in ten years must not change with the locale data of a newer JDK.
 */
public record Formats(Language language) {
  private static final char NARROW_SPACE = '\u202f';
  private static final char SPACE = '\u00a0';
  private static final char MINUS = '\u2212';
  private static final int GROUP = 3;

  private static final List<String> FR_MONTHS =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");
  private static final List<String> NL_MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> EN_MONTHS =
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

  /** {@code 1 250,00 €}, {@code € 1.250,00}, {@code €1,250.00}. */
  public String money(Money amount) {
    String number = number(amount.decimal().abs());
    String sign = amount.isNegative() ? String.valueOf(MINUS) : "";
    return switch (language) {
      case FR -> sign + number + SPACE + "€";
      case NL -> "€" + SPACE + sign + number;
      case EN -> sign + "€" + number;
    };
  }

  /** The amount without its currency, for columns whose heading names it. */
  public String amount(Money amount) {
    return (amount.isNegative() ? String.valueOf(MINUS) : "") + number(amount.decimal().abs());
  }

  /** A unit price: at least two decimals, and every one the price really has. */
  public String price(BigDecimal price) {
    BigDecimal plain = plain(price);
    return number(plain.scale() < 2 ? plain.setScale(2) : plain);
  }

  /** A quantity, without needless zeros. */
  public String quantity(BigDecimal quantity) {
    String sign = quantity.signum() < 0 ? String.valueOf(MINUS) : "";
    return sign + number(plain(quantity).abs());
  }

  /** {@code 21 %} in French, {@code 21%} elsewhere. */
  public String percent(Percent percent) {
    String number = number(plain(percent.value()));
    return switch (language) {
      case FR -> number + SPACE + "%";
      case NL, EN -> number + "%";
    };
  }

  /** {@code 1er décembre 2026}, {@code 1 december 2026}, {@code 1 December 2026}. */
  public String date(LocalDate date) {
    int day = date.getDayOfMonth();
    String first = language == Language.FR && day == 1 ? "1er" : Integer.toString(day);
    return first + SPACE + months().get(date.getMonthValue() - 1) + SPACE + date.getYear();
  }

  /** A period, what its two ends share written once: {@code 1er – 3 décembre 2026}. */
  public String period(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    if (from.getYear() != to.getYear()) {
      return date(from) + " – " + date(to);
    }
    String firstDay =
        language == Language.FR && from.getDayOfMonth() == 1
            ? "1er"
            : Integer.toString(from.getDayOfMonth());
    String start =
        from.getMonth() == to.getMonth()
            ? firstDay
            : firstDay + SPACE + months().get(from.getMonthValue() - 1);
    return start + SPACE + "–" + SPACE + date(to);
  }

  /**
   * Text with the spaces that may not break: French puts one before : ; ! ? and inside « ».
   * Everything else is left as written.
   */
  public String text(String words) {
    if (language != Language.FR) {
      return words;
    }
    return words
        .replace(" :", SPACE + ":")
        .replace(" ;", NARROW_SPACE + ";")
        .replace(" !", NARROW_SPACE + "!")
        .replace(" ?", NARROW_SPACE + "?")
        .replace(" %", SPACE + "%")
        .replace(" €", SPACE + "€")
        .replace("« ", "«" + SPACE)
        .replace(" »", SPACE + "»");
  }

  /** An IBAN in groups of four. */
  public static String iban(String iban) {
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < iban.length(); i++) {
      if (i > 0 && i % 4 == 0) {
        grouped.append(SPACE);
      }
      grouped.append(iban.charAt(i));
    }
    return grouped.toString();
  }

  private List<String> months() {
    return switch (language) {
      case FR -> FR_MONTHS;
      case NL -> NL_MONTHS;
      case EN -> EN_MONTHS;
    };
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private String number(BigDecimal value) {
    String plain = value.toPlainString();
    int dot = plain.indexOf('.');
    String whole = dot < 0 ? plain : plain.substring(0, dot);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % GROUP == 0) {
        out.append(groupMark());
      }
      out.append(whole.charAt(i));
    }
    if (dot >= 0) {
      out.append(language == Language.EN ? '.' : ',').append(plain, dot + 1, plain.length());
    }
    return out.toString();
  }

  private char groupMark() {
    return switch (language) {
      case FR -> SPACE; // the narrow one all but vanishes in Inter
      case NL -> '.';
      case EN -> ',';
    };
  }
}
