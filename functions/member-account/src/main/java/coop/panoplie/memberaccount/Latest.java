package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Nullable;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Keeps the greater of two, whichever came first. */
final class Latest {

  private Latest() {}

  /** The greater one; the one that is there when the other is absent. */
  static <T> @Nullable T of(@Nullable T one, @Nullable T other, Comparator<? super T> order) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return order.compare(one, other) >= 0 ? one : other;
  }

  /** Of each key the greatest, in the order of the keys. */
  static <K extends Comparable<K>, T> List<T> byKey(
      List<T> some, List<T> others, Function<T, K> key, Comparator<? super T> order) {
    var latest = new TreeMap<K, T>();
    for (T each : some) {
      latest.merge(key.apply(each), each, (a, b) -> order.compare(a, b) >= 0 ? a : b);
    }
    for (T each : others) {
      latest.merge(key.apply(each), each, (a, b) -> order.compare(a, b) >= 0 ? a : b);
    }
    return List.copyOf(latest.values());
  }
}
