package coop.panoplie.local.packs;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * {@code ./run packs diff A B}: which figures changed between two versions of a pack and, on the
 * sample, who gains and who loses. Differences are no error; a question that cannot be answered
 * exits with 2.
 */
public final class PackDiff {

  private PackDiff() {}

  public static void main(String[] given) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(given, out, System.err));
  }

  static int run(String[] given, PrintStream out, PrintStream complaints) {
    try {
      Asked asked = Asked.of(given);
      Comparison comparison =
          Comparison.of(
              Version.named(asked.before(), asked.root()),
              Version.named(asked.after(), asked.root()));
      out.println(asked.json() ? JsonReport.of(comparison) : PlainReport.of(comparison));
      return 0;
    } catch (CannotCompare e) {
      complaints.println(e.getMessage());
      return 2;
    }
  }
}
