package coop.panoplie.benchmarks.pay;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.money.Money;
import java.util.Arrays;

/** Holds what was written by hand against the breakdown, number by number. */
final class Agreement {

  private Agreement() {}

  static void check(Breakdown breakdown, long[] byHand) {
    long[] pack = numbers(breakdown);
    long[] other = withoutZeroLines(byHand);
    if (!Arrays.equals(pack, other)) {
      throw new IllegalStateException(
          "by the pack " + Arrays.toString(pack) + ", by hand " + Arrays.toString(other));
    }
  }

  private static long[] numbers(Breakdown breakdown) {
    Totals all = breakdown.totals();
    Money[] totals = {
      all.price(),
      all.vat(),
      all.clientTotal(),
      all.contribution(),
      all.payBudget(),
      all.employerContributions(),
      all.gross(),
      all.employeeContributions(),
      all.taxable(),
      all.tax(),
      all.net(),
      all.leftInActivity()
    };
    long[] numbers = new long[ByHand.LINES + breakdown.lines().size()];
    for (int i = 0; i < totals.length; i++) {
      numbers[i] = totals[i].cents();
    }
    numbers[ByHand.PAY_ON] = breakdown.payOn().toEpochDay();
    int next = ByHand.LINES;
    for (Line line : breakdown.lines()) {
      numbers[next++] = line.amount().cents();
    }
    return withoutZeroLines(numbers);
  }

  /** Some lines are shown even when nothing is due. */
  private static long[] withoutZeroLines(long[] numbers) {
    long[] kept = new long[numbers.length];
    int size = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i < ByHand.LINES || numbers[i] != 0) {
        kept[size++] = numbers[i];
      }
    }
    return Arrays.copyOf(kept, size);
  }
}
