package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Periods;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Portion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The calendar months of a contract, each under the law of its own end (CSS R242-1 II), gathered in
 * stretches of the same rates.
 */
final class ContractMonths {

  final List<Portion> portions;
  final List<Stretch> stretches = new ArrayList<>();

  /** By month: the law, and what pay is held against since the contract's year began. */
  final FrenchLaw[] laws;

  private final Measures[] since;

  ContractMonths(
      PackData data, Periods<FrenchLaw> law, Facts facts, Function<Law, Employment> job) {
    portions = Months.of(facts.from(), facts.to(), facts.days(), facts.hours());
    laws = new FrenchLaw[portions.size()];
    since = new Measures[portions.size()];
    int yearFirst = 0;
    int first = 0;
    for (int i = 0; i < laws.length; i++) {
      laws[i] = law.on(portions.get(i).to());
      if (i > 0 && year(i) != year(i - 1)) {
        yearFirst = i;
      }
      since[i] = i == yearFirst ? measures(i) : since[i - 1].plus(measures(i));
      boolean endsYear = i == laws.length - 1 || year(i + 1) != year(i);
      if (endsYear || !laws[i].sameContributions(law.on(portions.get(i + 1).to()))) {
        Employment employment = job.apply(data.on(portions.get(i).to()));
        stretches.add(new Stretch(laws[i], employment, yearFirst, first, i, endsYear));
        first = i + 1;
      }
    }
  }

  private int year(int month) {
    return portions.get(month).to().getYear();
  }

  /** The ceiling is cut to the days of the contract (CSS R242-2), SMIC to the hours paid. */
  private Measures measures(int month) {
    Portion portion = portions.get(month);
    FrenchLaw law = laws[month];
    long full = law.ceiling.exact();
    long ceiling =
        Rounding.MILLIONTH.whole(full * portion.contractDays(), portion.from().lengthOfMonth());
    long minimum = Exact.times(law.smic.exact(), portion.hours());
    return new Measures(ceiling, ceiling, full, 1, 12 * minimum);
  }

  /** Twelve times SMIC for the hours of a stretch's year. */
  long yearMinimum(Stretch stretch) {
    return since[yearLast(stretch)].minimum();
  }

  /** The pay of a stretch's year. */
  long yearPay(Stretch stretch, long[] paid) {
    return paid[yearLast(stretch) + 1] - paid[stretch.yearFirst()];
  }

  private int yearLast(Stretch stretch) {
    int last = stretch.last();
    while (last + 1 < laws.length && year(last + 1) == year(last)) {
      last++;
    }
    return last;
  }

  /**
   * The bases of a stretch up to one of its months.
   *
   * @param paid the contract's pay before each month, and in all, in millionths
   */
  Bases bases(Stretch stretch, int upTo, long[] paid) {
    long start = paid[stretch.yearFirst()];
    Bases now = Bases.of(paid[upTo + 1] - start, since[upTo]);
    int first = stretch.first();
    return first == stretch.yearFirst()
        ? now
        : now.minus(Bases.of(paid[first] - start, since[first - 1]));
  }
}
