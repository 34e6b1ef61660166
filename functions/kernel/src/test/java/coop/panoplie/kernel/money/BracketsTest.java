package coop.panoplie.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The brackets of the AstrolabeCAE rules: 11 % to 40,000, 10 % to 80,000, 9 % above. */
class BracketsTest {

  private static final Brackets BRACKETS =
      new Brackets(
          List.of(
              new Brackets.Bracket(Money.eur("40000"), Percent.of("11")),
              new Brackets.Bracket(Money.eur("80000"), Percent.of("10")),
              new Brackets.Bracket(null, Percent.of("9"))));

  @Test
  void ninetyThousandOwesNineThousandThreeHundred() {
    assertEquals(Money.eur("9300.00"), BRACKETS.owed(Money.ZERO, Money.eur("90000")));
  }

  @Test
  void manyInvoicesOweWhatOneOwes() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Money turnover = Money.ZERO;
      Money owed = Money.ZERO;
      while (turnover.compareTo(Money.eur("90000")) < 0) {
        Money left = Money.eur("90000").minus(turnover);
        Money invoice = Money.ofCents(random.nextLong(1, 700_000)).min(left);
        owed = owed.plus(BRACKETS.owed(turnover, invoice));
        turnover = turnover.plus(invoice);
      }
      assertEquals(Money.eur("9300.00"), owed);
    }
  }
}
