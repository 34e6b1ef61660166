package coop.panoplie.local.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.packs.Dated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * Days on which a figure is one thing in one version of a pack and another in the other.
 *
 * @param before absent when the older version has no value for these days
 * @param after absent when the newer version has none
 */
record Stretch(LocalDate from, LocalDate to, @Nullable Dated before, @Nullable Dated after) {

  /** Whether the number itself changed, and not only who says so. */
  boolean moved() {
    return before == null || after == null || !sameNumber(before, after);
  }

  boolean changed() {
    return !same(before, after);
  }

  /** Whether the days that follow tell the same story, so that both can be told at once. */
  boolean goesOnIn(Stretch next) {
    return to.plusDays(1).equals(next.from) && same(before, next.before) && same(after, next.after);
  }

  Stretch upTo(LocalDate later) {
    return new Stretch(from, later, before, after);
  }

  private static boolean same(@Nullable Dated one, @Nullable Dated other) {
    if (one == null || other == null) {
      return one == other;
    }
    return sameNumber(one, other)
        && one.source().equals(other.source())
        && one.confidence().equals(other.confidence());
  }

  private static boolean sameNumber(Dated one, Dated other) {
    return Objects.equals(one.value(), other.value())
        && Objects.equals(one.atMost(), other.atMost())
        && Arrays.deepEquals(one.rows().toArray(), other.rows().toArray());
  }
}
