package coop.panoplie.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Formats FR = new Formats(Language.FR);
  private static final Formats NL = new Formats(Language.NL);
  private static final Formats EN = new Formats(Language.EN);

  @Test
  void amounts() {
    Money amount = Money.eur("-1234567.50");
    assertEquals("−1 234 567,50 €", plain(FR.money(amount)));
    assertEquals("€ −1.234.567,50", plain(NL.money(amount)));
    assertEquals("−€1,234,567.50", plain(EN.money(amount)));
    assertEquals("0,01 €", plain(FR.money(Money.ofCents(1))));
    assertEquals("999.00", EN.amount(Money.eur("999")));
  }

  @Test
  void pricesKeepTheirDecimals() {
    assertEquals("62,50", FR.price(new BigDecimal("62.5")));
    assertEquals("0,01110515964", NL.price(new BigDecimal("0.01110515964")));
    assertEquals("1,000.00", EN.price(new BigDecimal("1000.0000")));
    assertEquals("278 362,5", plain(FR.quantity(new BigDecimal("278362.500"))));
    assertEquals("5,5 %", plain(FR.percent(Percent.of("5.50"))));
    assertEquals("21%", NL.percent(Percent.of("21")));
  }

  @Test
  void datesAndPeriods() {
    LocalDate first = LocalDate.of(2026, 12, 1);
    assertEquals("1er décembre 2026", plain(FR.date(first)));
    assertEquals("1 december 2026", plain(NL.date(first)));
    assertEquals("1er – 3 décembre 2026", plain(FR.period(first, first.plusDays(2))));
    assertEquals("30 November – 1 December 2026", plain(EN.period(first.minusDays(1), first)));
    assertEquals(
        "31 december 2026 – 2 januari 2027",
        plain(NL.period(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2))));
    assertEquals(
        "3 mars 2026", plain(FR.period(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3))));
  }

  @Test
  void frenchPunctuationDoesNotBreak() {
    assertEquals("Rivages\u00a0: «\u00a0oui\u00a0»\u202f!", FR.text("Rivages : « oui » !"));
    assertEquals("Shores: yes!", EN.text("Shores: yes!"));
  }

  @Test
  void lettersWeLackAreShownAsMissing() {
    assertEquals(
        "Đặng Thị Hương Łukasz Żółć Ελένη Юлия O’Neill",
        Glyphs.fit("Đặng Thị Hương Łukasz Żółć Ελένη Юлия O’Neill"));
    assertEquals("□□ Léa □", Glyphs.fit("王芳 Le\u0301a 🎻"));
    assertEquals("ABC", Glyphs.fit("ＡＢＣ\u200e"));
  }

  private static String plain(String text) {
    return text.replace('\u202f', ' ').replace('\u00a0', ' ');
  }
}
