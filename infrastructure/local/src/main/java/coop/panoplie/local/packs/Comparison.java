package coop.panoplie.local.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.Belgium;
import coop.panoplie.packs.france.France;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Two versions of a pack side by side.
 *
 * @param unfit why a version cannot be computed with; one sentence for each that cannot
 * @param effects what the sample gets of both; empty when a version is unfit
 */
record Comparison(
    Version before,
    Version after,
    List<FigureChange> figures,
    List<WordChange> words,
    List<String> unfit,
    List<Effect> effects) {

  /**
   * @throws CannotCompare when the two are of different countries
   */
  static Comparison of(Version before, Version after) {
    if (before.data().country() != after.data().country()) {
      throw new CannotCompare(
          before.name() + " and " + after.name() + " are packs of different countries.");
    }
    List<String> unfit = new ArrayList<>();
    Pack old = pack(before, unfit);
    Pack young = pack(after, unfit);
    return new Comparison(
        before,
        after,
        FigureChange.between(before.data(), after.data()),
        WordChange.between(before.data(), after.data()),
        unfit,
        old == null || young == null
            ? List.of()
            : Effect.of(Job.sample(before.data().country()), old, young));
  }

  /** The formulas of this build look all figures up at once, so what they lack shows here. */
  private static @Nullable Pack pack(Version version, List<String> unfit) {
    PackData data = version.data();
    try {
      return switch (data.country()) {
        case BE -> Belgium.of(data);
        case FR -> France.of(data);
      };
    } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException lacking) {
      unfit.add(version.name() + ": " + lacking.getMessage());
      return null;
    }
  }

  long count(FigureChange.Kind kind) {
    return figures.stream().filter(f -> f.kind() == kind).count();
  }

  /** What the change makes of the net, cost and contribution of all who are paid by both. */
  long sum(ToLongFunction<Outcome.Paid> amount) {
    long sum = 0;
    for (Effect effect : effects) {
      if (effect.before() instanceof Outcome.Paid old
          && effect.after() instanceof Outcome.Paid young) {
        sum += amount.applyAsLong(young) - amount.applyAsLong(old);
      }
    }
    return sum;
  }

  long count(Effect.Kind kind) {
    return effects.stream().filter(e -> e.kind() == kind).count();
  }
}
