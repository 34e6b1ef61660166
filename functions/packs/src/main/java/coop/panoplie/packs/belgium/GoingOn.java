package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.explain.Explainer;

/** Why a line is only a part of what its formula gives: other contracts bear the rest. */
final class GoingOn {

  private static final Inputs.Names COUNTED =
      Inputs.Names.of(Unit.EUR, "dueToDate", Explainer.EARLIER);

  private static final Inputs.Names LEFT_OVER = Inputs.Names.of(Unit.EUR, Explainer.WAITING);

  private GoingOn() {}

  /**
   * The formula's inputs, with the rest when there were earlier contracts.
   *
   * @param due by the formula, on all contracts together, in cents
   * @param counted with the earlier ones, in cents
   */
  static Inputs on(boolean earlier, Inputs inputs, long due, long counted) {
    return earlier ? inputs.and(COUNTED.with(Exact.ofCents(due), Exact.ofCents(counted))) : inputs;
  }

  /**
   * The same, with what the next contract has to bear when this one's pay could not.
   *
   * @param waiting in cents
   */
  static Inputs limited(Inputs inputs, long waiting) {
    return waiting == 0 ? inputs : inputs.and(LEFT_OVER.with(Exact.ofCents(waiting)));
  }
}
