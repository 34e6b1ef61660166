package coop.panoplie.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** Measured durations, in nanoseconds, in order of size. */
record Figures(long[] sorted) {

  static Figures of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Figures(sorted);
  }

  /** The smallest value that at least that share of all does not exceed, in milliseconds. */
  double percentile(int percent) {
    int index = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted[Math.max(index, 0)] / 1e6;
  }

  String shown(int... percents) {
    StringBuilder text = new StringBuilder();
    for (int percent : percents) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(percent == 50 ? "median" : "p" + percent)
          .append(String.format(Locale.ROOT, " %.0f ms", percentile(percent)));
    }
    return text.toString();
  }
}
