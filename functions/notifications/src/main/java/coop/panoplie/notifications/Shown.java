package coop.panoplie.notifications;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;

/** Amounts and dates as people of each language write them. Nothing is computed here. */
final class Shown {

  private Shown() {}

  static Text money(Money amount) {
    return each(
        language -> NumberFormat.getCurrencyInstance(locale(language)).format(amount.decimal()));
  }

  /** With its sign, also when there is more. */
  static Text difference(Money amount) {
    return amount.isPositive()
        ? Text.same("+{amount}").with("amount", money(amount))
        : money(amount);
  }

  static Text date(LocalDate date) {
    return each(
        language ->
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale(language))
                .format(date));
  }

  /** The day and minute, in the time zone of the entity's country. */
  static Text moment(Instant moment, @Nullable Country country) {
    ZoneId zone = ZoneId.of((country == null ? Country.BE : country).zone());
    return each(
        language ->
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale(language))
                .format(moment.atZone(zone)));
  }

  /** The days of work: one date, or from and to. */
  static Text days(@Nullable Work work) {
    if (work == null || work.from() == null || work.to() == null) {
      return Text.same("–");
    }
    if (work.from().equals(work.to())) {
      return date(work.from());
    }
    return new Text("du {from} au {to}", "van {from} tot {to}", "{from} to {to}")
        .with("from", date(work.from()))
        .with("to", date(work.to()));
  }

  private static Text each(Function<Language, String> words) {
    return new Text(words.apply(Language.FR), words.apply(Language.NL), words.apply(Language.EN));
  }

  private static Locale locale(Language language) {
    return switch (language) {
      case FR -> Locale.of("fr", "BE");
      case NL -> Locale.of("nl", "BE");
      case EN -> Locale.of("en", "IE");
    };
  }
}
