package coop.panoplie.packs.france;

import coop.panoplie.packs.Periods;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Portion;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar months of a contract, each under the law of its own end (CSS R242-1 II), gathered in
 * stretches of the same rates.
 */
final class ContractMonths {

  final List<Portion> portions;
  final List<Stretch> stretches;
  final FrenchLaw[] laws;

  /** By month: what pay is held against since the contract's year began. */
  private final Measures[] since;

  /** By month: what other jobs of the same employment paid in the year's months so far. */
  private final long[] earlier;

  ContractMonths(Periods<FrenchLaw> law, Facts facts, boolean executive, boolean abroad) {
    portions = Months.of(facts.from(), facts.to(), facts.days(), facts.hours());
    laws = new FrenchLaw[portions.size()];
    since = new Measures[portions.size()];
    earlier = new long[portions.size()];
    List<Stretch> found = new ArrayList<>(1);
    int yearFirst = 0;
    int first = 0;
    for (int i = 0; i < laws.length; i++) {
      Portion portion = portions.get(i);
      laws[i] = law.on(portion.to());
      if (i > 0 && year(i) != year(i - 1)) {
        yearFirst = i;
      }
      Measures own = FrenchMeasures.of(laws[i], portion, facts);
      since[i] = i == yearFirst ? own : since[i - 1].plus(own);
      earlier[i] =
          CesaCarry.earlier(laws[i], portion, facts) + (i == yearFirst ? 0 : earlier[i - 1]);
      boolean endsYear = i == laws.length - 1 || year(i + 1) != year(i);
      if (endsYear || !laws[i].sameContributions(law.on(portions.get(i + 1).to()))) {
        Employment job = laws[i].employment(executive, abroad);
        found.add(new Stretch(laws[i], job, yearFirst, first, i, endsYear));
        first = i + 1;
      }
    }
    stretches = found;
  }

  Scheme scheme() {
    return laws[0].scheme();
  }

  private int year(int month) {
    return portions.get(month).to().getYear();
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

  /** One when the pay since the contract's year began is above its ceiling, else zero. */
  long overCeiling(int month, long[] paid) {
    int yearFirst = month;
    while (yearFirst > 0 && year(yearFirst - 1) == year(month)) {
      yearFirst--;
    }
    return paid[month + 1] - paid[yearFirst] > since[month].ceiling() ? 1 : 0;
  }

  /**
   * The bases of a stretch up to one of its months.
   *
   * @param paid the contract's pay before each month, and in all, in millionths
   */
  Bases bases(Stretch stretch, int upTo, long[] paid) {
    Bases now = yearTo(upTo, stretch, paid);
    int first = stretch.first();
    return first == stretch.yearFirst() ? now : now.minus(yearTo(first - 1, stretch, paid));
  }

  /** The bases of the contract's year up to a month, other jobs of the employment left out. */
  private Bases yearTo(int month, Stretch stretch, long[] paid) {
    long own = paid[month + 1] - paid[stretch.yearFirst()];
    long before = earlier[month];
    Bases all = Bases.of(before + own, since[month]);
    return before == 0 ? all : all.minus(Bases.of(before, since[month]));
  }
}
