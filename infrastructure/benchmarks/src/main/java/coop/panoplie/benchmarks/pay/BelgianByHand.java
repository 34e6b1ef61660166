package coop.panoplie.benchmarks.pay;

import static coop.panoplie.benchmarks.pay.ByHand.part;

import java.time.LocalDate;

/** The demo's musician: two full days of December 2026 as an artist, single, no children. */
final class BelgianByHand {
  private static final long[] EMPLOYER = {
    250_000, 200, 1_000, 1_000, 3_900, 16_900, 55_700, 102_700
  };
  private static final long LAST_DAY = LocalDate.of(2026, 12, 4).toEpochDay();
  private static final long DAYS = 2;
  private static final long POSSIBLE = 23;

  private BelgianByHand() {}

  /** From the price without VAT to every number of the breakdown; see {@link ByHand}. */
  static long[] pay(long price) {
    long[] answer = new long[ByHand.LINES + 21];
    int line = ByHand.LINES;
    long vat = part(price, 60_000);
    long kept = part(price, 65_000);
    long gross = ByHand.largest(price - kept, BelgianByHand::cost);
    long base = part(gross, 1_080_000);
    long employer = 0;
    for (int i = 0; i < EMPLOYER.length; i++) {
      long due = part(base, EMPLOYER[i]);
      employer += due;
      answer[line + 4 + i] = -due;
    }
    answer[line++] = price;
    answer[line++] = vat;
    answer[line++] = -kept;
    answer[line++] = kept + employer + gross - price;
    line += EMPLOYER.length;
    answer[line++] = pooled(gross, part(base, EMPLOYER[0]));
    answer[line++] = gross;
    long own = part(base, 130_700);
    long month = (gross + DAYS / 2) / DAYS * POSSIBLE;
    long a = Math.min(bonus(month, 13_774, 2_958, 293_793, 340_362), own);
    long b = Math.min(bonus(month, 18_575, 2_915, 230_062, 293_793), own - a);
    long taxable = gross - own + a + b;
    long tax = tax(taxable);
    long spared = Math.min(tax, part(a, 331_400) + part(b, 525_400));
    long special = Math.min(special(base), Math.max(0, taxable - tax + spared));
    answer[line++] = -own;
    answer[line++] = a;
    answer[line++] = b;
    answer[line++] = -special;
    answer[line++] = -tax;
    answer[line++] = spared;
    answer[line++] = taxable - tax + spared - special;
    ByHand.totals(
        answer,
        new ByHand.Totals(
            price, vat, kept, employer, gross, own - a - b + special, taxable, tax - spared),
        LAST_DAY);
    return answer;
  }

  /** The structural reduction, in the millionths the law's slopes give, up to the basic one. */
  private static long pooled(long gross, long basic) {
    long quarter = (gross * 65 * 100 / DAYS + 50) / 100;
    long full = 1_400 * Math.max(0, 1_168_774 - quarter) + 1_600 * Math.max(0, 973_814 - quarter);
    return Math.min((part(full, 35_400) + 5_000) / 10_000, basic);
  }

  private static long cost(long gross) {
    long base = part(gross, 1_080_000);
    long cost = gross;
    for (long rate : EMPLOYER) {
      cost += part(base, rate);
    }
    return cost;
  }

  /** The slope in ten-thousandths; of a month so little worked, nine hundredths are due. */
  private static long bonus(long month, long full, long slope, long start, long end) {
    if (month > end) {
      return 0;
    }
    long due = month <= start ? full : full - ((month - start) * slope + 5_000) / 10_000;
    return part(Math.max(0, due), 90_000);
  }

  private static long tax(long taxable) {
    long year = taxable * 12;
    long net = year - Math.min(part(year, 300_000), 607_000);
    long scaled;
    if (net < 1_671_000) {
      scaled = part(net, 267_500);
    } else if (net < 2_950_000) {
      scaled = 446_993 + part(net - 1_671_000, 428_000);
    } else if (net < 5_105_000) {
      scaled = 994_405 + part(net - 2_950_000, 481_500);
    } else {
      scaled = 2_032_038 + part(net - 5_105_000, 535_000);
    }
    return (Math.max(0, scaled - 298_798) + 6) / 12;
  }

  private static long special(long quarter) {
    if (quarter < 583_614) {
      return 0;
    }
    if (quarter < 657_054) {
      return part(quarter - 583_614, 42_200);
    }
    if (quarter < 1_121_100) {
      return 3_099 + part(quarter - 657_054, 11_000);
    }
    return quarter < 1_230_000
        ? 8_205 + part(quarter - 1_121_100, 33_800)
        : Math.min(18_282, 11_883 + part(quarter - 1_230_000, 11_000));
  }
}
