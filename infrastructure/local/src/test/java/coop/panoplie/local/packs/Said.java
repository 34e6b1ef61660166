package coop.panoplie.local.packs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the command said and how it ended. */
record Said(int exit, String out, String complaint) {

  static Said to(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream complaint = new ByteArrayOutputStream();
    int exit =
        PackDiff.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(complaint, true, StandardCharsets.UTF_8));
    return new Said(
        exit, out.toString(StandardCharsets.UTF_8), complaint.toString(StandardCharsets.UTF_8));
  }
}
