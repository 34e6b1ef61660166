package coop.panoplie.benchmarks.pay;

import static coop.panoplie.benchmarks.pay.ByHand.part;

import java.time.LocalDate;

/** The demo's trainer: three days and 21 hours of December 2026 on a fixed-term contract. */
final class FrenchByHand {
  /** Three days of the month's ceiling and 21 hours of SMIC, in millionths of a euro. */
  private static final long CEILING = 387_580_645;

  private static final long MINIMUM = 258_510_000;

  /** Rates on all pay: health, solidarity, old age, family, accidents, housing and so on. */
  private static final long[] EMPLOYER = {
    130_000, 3_000, 21_100, 52_500, 11_000, 5_000, 4_500, 10_000, 10_000, 5_900, 900, 160
  };

  /** The lines on part of the pay stand before these two. */
  private static final int OLD_AGE = 2;

  private static final int TRAINING = 7;

  private static final long LAST_DAY = LocalDate.of(2026, 12, 10).toEpochDay();

  private static final long[][] GRID = {
    {0, 0},
    {163_500, 5},
    {169_800, 13},
    {180_700, 21},
    {192_800, 29},
    {206_000, 35},
    {217_000, 41},
    {231_500, 53},
    {273_800, 75},
    {313_500, 99},
    {357_100, 119},
    {401_900, 138},
    {469_000, 158},
    {562_400, 179},
    {703_700, 200},
    {878_900, 240},
    {1_220_000, 280},
    {1_652_300, 330},
    {2_593_700, 380},
    {5_555_800, 430}
  };

  private FrenchByHand() {}

  /** From the price without VAT to every number of the breakdown; see {@link ByHand}. */
  static long[] pay(long price) {
    long[] answer = new long[ByHand.LINES + 35];
    int line = ByHand.LINES;
    long vat = part(price, 200_000);
    long kept = part(price, 85_000);
    long agreed = ByHand.largest(price - kept, FrenchByHand::cost);
    long precarity = part(agreed, 100_000);
    long leave = part(agreed + precarity, 100_000);
    long gross = agreed + precarity + leave;
    answer[line++] = price;
    answer[line++] = vat;
    answer[line++] = -kept;
    int left = line++;
    long employer = employer(gross, answer, line);
    answer[left] = kept + employer + gross - price;
    line += EMPLOYER.length + 7;
    answer[line++] = agreed;
    answer[line++] = precarity;
    answer[line++] = leave;
    long own = employee(gross, answer, line);
    line += 7;
    long taxable = gross - own - answer[line - 1];
    long base = Math.max(0, taxable - 76_600);
    long tax = part(base, rate(base));
    answer[line++] = -tax;
    answer[line] = gross - own - tax;
    ByHand.totals(
        answer, new ByHand.Totals(price, vat, kept, employer, gross, own, taxable, tax), LAST_DAY);
    return answer;
  }

  /** Writes the employer's lines. */
  private static long employer(long gross, long[] answer, int first) {
    long pay = gross * 10_000;
    long capped = Math.min(pay, CEILING);
    long second = Math.min(pay, 8 * CEILING) - capped;
    long four = Math.min(pay, 4 * CEILING);
    int line = first;
    for (int i = 0; i < EMPLOYER.length; i++) {
      if (i == OLD_AGE) {
        answer[line++] = -cents(capped, 85_500);
      } else if (i == TRAINING) {
        answer[line++] = -cents(four, 40_000);
        answer[line++] = -cents(four, 2_500);
      }
      answer[line++] = -part(gross, EMPLOYER[i]);
    }
    answer[line++] = -slices(capped, 47_200, second, 129_500);
    answer[line++] = -slices(capped, 12_900, second, 16_200);
    answer[line++] = pay > CEILING ? -cents(capped + second, 2_100) : 0;
    answer[line++] = part(gross, reduction(pay));
    return taken(answer, first, line);
  }

  /** Writes the employee's lines; the last is the one that is not deductible. */
  private static long employee(long gross, long[] answer, int first) {
    long pay = gross * 10_000;
    long capped = Math.min(pay, CEILING);
    long second = Math.min(pay, 8 * CEILING) - capped;
    long four = Math.min(pay, 4 * CEILING);
    long csgBase = (four * 9_825 + 5_000) / 10_000 + pay - four;
    int line = first;
    answer[line++] = -cents(capped, 69_000);
    answer[line++] = -part(gross, 4_000);
    answer[line++] = -slices(capped, 31_500, second, 86_400);
    answer[line++] = -slices(capped, 8_600, second, 10_800);
    answer[line++] = pay > CEILING ? -cents(capped + second, 1_400) : 0;
    answer[line++] = -cents(csgBase, 68_000);
    answer[line++] = -cents(csgBase, 29_000);
    return taken(answer, first, line);
  }

  private static long taken(long[] answer, int first, int end) {
    long sum = 0;
    for (int i = first; i < end; i++) {
      sum -= answer[i];
    }
    return sum;
  }

  private static long gross(long pay) {
    long precarity = part(pay, 100_000);
    return pay + precarity + part(pay + precarity, 100_000);
  }

  private static long cost(long agreed) {
    long gross = gross(agreed);
    long pay = gross * 10_000;
    long capped = Math.min(pay, CEILING);
    long second = Math.min(pay, 8 * CEILING) - capped;
    long four = Math.min(pay, 4 * CEILING);
    long cost = gross;
    for (long rate : EMPLOYER) {
      cost += part(gross, rate);
    }
    cost += cents(capped, 85_500) + cents(four, 40_000) + cents(four, 2_500);
    cost += slices(capped, 47_200, second, 129_500) + slices(capped, 12_900, second, 16_200);
    cost += pay > CEILING ? cents(capped + second, 2_100) : 0;
    return cost - part(gross, reduction(pay));
  }

  /** The coefficient of the general reduction, to four decimals, in millionths. */
  private static long reduction(long pay) {
    double distance = 0.5 * (3.0 * MINIMUM / pay - 1);
    if (distance <= 0) {
      return 0;
    }
    double coefficient = 0.02 + 0.3821 * Math.pow(Math.min(1, distance), 1.75);
    return Math.round(coefficient * 10_000) * 100;
  }

  private static long slices(long first, long rate, long second, long rateAbove) {
    return (first * rate + second * rateAbove + 5_000_000_000L) / 10_000_000_000L;
  }

  private static long cents(long exact, long rate) {
    return slices(exact, rate, 0, 0);
  }

  /** In millionths. */
  private static long rate(long base) {
    int row = GRID.length - 1;
    while (GRID[row][0] > base) {
      row--;
    }
    return GRID[row][1] * 1_000;
  }
}
