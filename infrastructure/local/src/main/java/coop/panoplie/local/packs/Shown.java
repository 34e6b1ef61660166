package coop.panoplie.local.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Dated;

/** Values as a report shows them. */
final class Shown {

  private Shown() {}

  static String euros(long cents) {
    return Money.ofCents(cents).toString();
  }

  /** With its sign, as a difference is read. */
  static String change(long cents) {
    return (cents > 0 ? "+" : "") + euros(cents);
  }

  /** The number, or the table as {@code [0 0 26.75] [16710 4469.93 42.8]}. */
  static String number(@Nullable Dated dated) {
    if (dated == null) {
      return "nothing";
    }
    Long value = dated.value();
    if (value != null) {
      return Exact.write(value);
    }
    if (dated.missing()) {
      Long most = dated.atMost();
      return "not found" + (most == null ? "" : ", at most " + Exact.write(most));
    }
    StringBuilder text = new StringBuilder();
    for (long[] row : dated.rows()) {
      text.append(text.isEmpty() ? "[" : " [");
      for (int i = 0; i < row.length; i++) {
        text.append(i == 0 ? "" : " ").append(Exact.write(row[i]));
      }
      text.append(']');
    }
    return text.toString();
  }

  static String source(@Nullable Dated dated) {
    return dated == null ? "" : "[" + dated.confidence() + "] " + dated.source();
  }
}
