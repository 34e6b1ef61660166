package coop.panoplie.kernel.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code money-vectors.txt} comes out to the cent. */
class MoneyVectorsTest {

  @TestFactory
  Stream<DynamicTest> comesOutToTheCent() {
    return MoneyVector.all().stream()
        .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> check(vector)));
  }

  private static void check(MoneyVector vector) {
    Amounts amounts = vector.draft().amounts();
    expect(vector, "line-nets", amounts.lineNets());
    expect(vector, "net", List.of(amounts.net()));
    expect(vector, "vat", amounts.subtotals().stream().map(VatSubtotal::vat).toList());
    expect(vector, "gross", List.of(amounts.gross()));
    expect(vector, "rounding", List.of(amounts.rounding()));
    expect(vector, "payable", List.of(amounts.payable()));
    for (Money paid : vector.amounts("paid")) {
      List<Money> payments = Instalments.payment(amounts.subtotals(), paid);
      assertEquals(paid, sum(payments));
      expect(vector, "payments", payments);
    }
    if (vector.says().containsKey("deposit")) {
      List<Money> instalments = instalments(vector, amounts);
      assertEquals(amounts.gross(), sum(instalments));
      expect(vector, "instalments", instalments);
    }
    if (vector.says().containsKey("credit-lines")) {
      expect(vector, "credited", List.of(sum(creditedLineByLine(amounts))));
    }
    assertEquals(List.of(), Proof.faults(vector.draft(), amounts), vector.name());
  }

  private static List<Money> instalments(MoneyVector vector, Amounts amounts) {
    List<BigDecimal> weights =
        Arrays.stream(vector.says().get("deposit").split(" ")).map(BigDecimal::new).toList();
    return Instalments.of(amounts.subtotals(), weights).stream()
        .map(instalment -> sum(instalment.stream().map(VatSubtotal::gross).toList()))
        .toList();
  }

  private static List<Money> creditedLineByLine(Amounts amounts) {
    List<VatSubtotal> before = new ArrayList<>();
    for (Money lineNet : amounts.lineNets()) {
      switch (Credits.next(amounts.subtotals().getFirst(), before, lineNet)) {
        case Decision.Accepted<VatSubtotal> accepted -> before.add(accepted.value());
        case Decision.Rejected<VatSubtotal> rejected -> throw new AssertionError(rejected);
      }
    }
    return before.stream().map(VatSubtotal::gross).toList();
  }

  private static void expect(MoneyVector vector, String word, List<Money> actual) {
    List<Money> expected = vector.amounts(word);
    if (!expected.isEmpty()) {
      assertEquals(expected, actual, vector.name() + ": " + word);
    }
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
