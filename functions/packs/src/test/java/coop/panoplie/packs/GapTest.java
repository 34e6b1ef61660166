package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Money;
import org.junit.jupiter.api.Test;

class GapTest {

  /** Each language has the place somewhere else; thousands and millions are set apart. */
  @Test
  void isFilledInEachLanguage() {
    Text sentence = new Text("Net : {amount}.", "{amount} netto", "You get {amount}");
    Money amount = Money.eur("-1234567.89");
    Text filled = Words.money(Gap.of(sentence, "amount"), amount);
    assertEquals(sentence.with("amount", Words.money(amount)), filled);
    assertEquals("You get -€1,234,567.89", filled.en());
    assertEquals("€999.05", Words.money(Money.eur("999.05")).en());
    assertEquals("€\u00a00,07", Words.money(Money.eur("0.07")).nl());
    assertEquals("-0,70\u00a0€", Words.money(Money.eur("-0.70")).fr());
    assertEquals("1\u202f000,00\u00a0€", Words.money(Money.eur("1000")).fr());
  }
}
