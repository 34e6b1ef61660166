package coop.panoplie.packs.france;

/**
 * The parts of a pay that contributions bear on, in millionths of a euro. Ceilings are regularised
 * on what was paid since the contract or the year began (CSS R242-2 II): the bases of a month are
 * those of all months so far less those of the months before, and may be negative.
 *
 * @param all everything subject to contributions, A
 * @param oldAge up to the ceiling of old age
 * @param capped up to the ceiling P
 * @param second between one and eight ceilings
 * @param four up to four ceilings
 * @param technical up to eight ceilings, only once the pay exceeds one
 * @param months of contract, for what is due by the month
 * @param death up to the ceiling of whole months
 */
public record Bases(
    long all,
    long oldAge,
    long capped,
    long second,
    long four,
    long technical,
    long months,
    long death) {

  static final Bases NONE = new Bases(0, 0, 0, 0, 0, 0, 0, 0);

  /** The bases of a pay held against its ceilings. */
  public static Bases of(long pay, Measures measures) {
    long ceiling = measures.ceiling();
    long capped = Math.min(pay, ceiling);
    long eight = Math.min(pay, 8 * ceiling);
    return new Bases(
        pay,
        Math.min(pay, measures.oldAgeCeiling()),
        capped,
        eight - capped,
        Math.min(pay, 4 * ceiling),
        pay > ceiling ? eight : 0,
        measures.months(),
        Math.min(pay, measures.fullCeiling()));
  }

  Bases plus(Bases more) {
    return minus(NONE.minus(more));
  }

  public Bases minus(Bases before) {
    return new Bases(
        all - before.all,
        oldAge - before.oldAge,
        capped - before.capped,
        second - before.second,
        four - before.four,
        technical - before.technical,
        months - before.months,
        death - before.death);
  }
}
