package coop.panoplie.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Measures the house as built and prints the figures; {@code RESULTS.md} keeps the last ones. */
public final class Main {
  private static final int STARTS = 3;
  private static final int CASCADES = 20;
  private static final int SIMULATIONS = 200;
  private static final int CLIENTS = 4;
  private static final Duration TOGETHER = Duration.ofSeconds(20);

  private Main() {}

  /**
   * @param arguments the working copy's root; the current folder when absent
   */
  public static void main(String[] arguments) {
    Path root = Path.of(arguments.length > 0 ? arguments[0] : ".").toAbsolutePath().normalize();
    Results results = new Results();

    long[] starts = new long[STARTS];
    for (int i = 0; i < STARTS; i++) {
      try (RunningHouse house = RunningHouse.start(root)) {
        starts[i] = house.nanosToReady();
      }
    }
    results.add("`./run` to first answer, built before", Figures.of(starts).shown(50), "20 s");

    Cascades.Rate rate;
    Path data;
    try (RunningHouse house = RunningHouse.start(root)) {
      data = house.data();
      Cascades cascades = new Cascades(house.doors());
      results.add(
          "acceptance to all tools settled, the first ever",
          cascades.fromAcceptance(1).shown(50),
          "");
      cascades.fromAcceptance(10);
      results.add(
          "acceptance to all tools settled, " + CASCADES + " warm",
          cascades.fromAcceptance(CASCADES).shown(50, 90),
          "2 s");
      results.add(
          "simulate, " + SIMULATIONS + " warm",
          Simulations.measure(house.doors(), SIMULATIONS).shown(50, 90, 99),
          "50 ms");
      rate = cascades.together(CLIENTS, TOGETHER);
    }
    results.add(
        "cascades with " + CLIENTS + " members at once",
        decimal("%.1f a second (%d in %.0f s)", rate.perSecond(), rate.count(), rate.seconds()),
        "");

    double raw = Ceiling.transactionsPerSecond(CLIENTS, Duration.ofSeconds(6));
    double steps = Steps.of(data).perJob();
    results.add("store alone, transactions of three items", decimal("%.0f a second", raw), "");
    results.add("transactions per cascade, counted", decimal("%.1f", steps), "");
    results.add(
        "share of the ceiling: cascades / (transactions a second / transactions per cascade)",
        decimal("%.2f", rate.perSecond() / (raw / steps)),
        "");
    results.add(
        "the same against an ideal of four transactions",
        decimal("%.2f", rate.perSecond() / (raw / 4)),
        "0.85");
    results.write(root.resolve("infrastructure/benchmarks/RESULTS.md"), "The running house");
  }

  private static String decimal(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
