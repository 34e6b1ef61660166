package coop.panoplie.packs.independent;

/**
 * What the rates are taken of.
 *
 * @param all all pay
 * @param first up to the ceiling
 * @param second from the ceiling to eight of them
 * @param four up to four ceilings
 * @param technical up to eight ceilings, the whole of it as soon as the ceiling is passed
 * @param csg what the general social contribution is taken of, overtime apart
 * @param csgOvertime the same of overtime, which bears no tax
 */
record FrenchBases(
    Rational all,
    Rational first,
    Rational second,
    Rational four,
    Rational technical,
    Rational csg,
    Rational csgOvertime) {

  static FrenchBases of(Day law, FrenchContract contract) {
    Rational all = contract.pay();
    Rational ceiling = contract.ceiling();
    Rational first = all.min(ceiling);
    Rational eight = all.min(ceiling.times(8));
    Rational four = all.min(ceiling.times(4));
    Rational kept = law.number("csg.base");
    Rational overtime = contract.overtimePay();
    Rational cover = contract.premiumOfEmployer().plus(contract.deathCover());
    return new FrenchBases(
        all,
        first,
        eight.minus(first),
        four,
        ceiling.below(all) ? eight : Rational.ZERO,
        four.minus(overtime).percent(kept).plus(all.above(four)).plus(cover).millionth(),
        overtime.percent(kept).millionth());
  }
}
