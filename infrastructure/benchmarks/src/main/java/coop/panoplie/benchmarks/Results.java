package coop.panoplie.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures, printed as they come and kept as a table. */
final class Results {
  private record Row(String what, String figure, String goal) {}

  private final List<Row> rows = new ArrayList<>();

  /** What else the machine had to do when the measuring began. */
  private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

  /**
   * @param goal the most or least that is wanted; empty when there is none
   */
  void add(String what, String figure, String goal) {
    rows.add(new Row(what, figure, goal));
    System.out.println(what + ": " + figure + (goal.isEmpty() ? "" : " (goal " + goal + ")"));
  }

  void write(Path file) {
    StringBuilder text = new StringBuilder("# Measured\n\n");
    text.append(LocalDate.now())
        .append(", ")
        .append(machine())
        .append(". As printed by the command in [README.md](README.md); not edited.\n\n");
    text.append("| what | figure | goal |\n|---|---|---|\n");
    rows.forEach(
        r ->
            text.append("| ")
                .append(r.what())
                .append(" | ")
                .append(r.figure())
                .append(" | ")
                .append(r.goal())
                .append(" |\n"));
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " cores, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", JDK "
        + Runtime.version().feature()
        + String.format(Locale.ROOT, ", load average before the start %.1f", load);
  }
}
