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
    Text amount = Words.money(Money.eur("-1234567.89"));
    assertEquals(sentence.with("amount", amount), Gap.of(sentence, "amount").filled(amount));
    assertEquals("You get -€1,234,567.89", Gap.of(sentence, "amount").filled(amount).en());
    assertEquals("€999.05", Words.money(Money.eur("999.05")).en());
  }
}
