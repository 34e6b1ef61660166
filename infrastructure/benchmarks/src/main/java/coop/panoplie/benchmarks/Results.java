package coop.panoplie.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures, printed as they come and kept as a table. */
public final class Results {
  private static final String TITLE = "# Measured\n\n";
  private static final String SECTION = "## ";

  private record Row(String what, String figure, String goal) {}

  private final List<Row> rows = new ArrayList<>();

  /** What else the machine had to do when the measuring began. */
  private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

  public Results() {}

  /**
   * @param goal the most or least that is wanted; empty when there is none
   */
  public void add(String what, String figure, String goal) {
    rows.add(new Row(what, figure, goal));
    System.out.println(what + ": " + figure + (goal.isEmpty() ? "" : " (goal " + goal + ")"));
  }

  /**
   * Writes the table under its heading; what others measured stays under theirs.
   *
   * @param heading one or a few words, the same with every run
   */
  public void write(Path file, String heading) {
    StringBuilder text = new StringBuilder(SECTION + heading + "\n\n");
    text.append(LocalDate.now(ZoneOffset.UTC))
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
      Files.writeString(file, TITLE + others(file, heading) + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sections of the file but the one of that heading. */
  private static String others(Path file, String heading) throws IOException {
    StringBuilder kept = new StringBuilder();
    if (Files.exists(file)) {
      String[] sections = Files.readString(file).split("(?m)^" + SECTION, -1);
      for (int i = 1; i < sections.length; i++) {
        if (!sections[i].startsWith(heading + "\n")) {
          kept.append(SECTION).append(sections[i].stripTrailing()).append("\n\n");
        }
      }
    }
    return kept.toString();
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
