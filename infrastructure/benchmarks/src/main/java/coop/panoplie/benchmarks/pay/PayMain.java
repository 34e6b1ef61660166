package coop.panoplie.benchmarks.pay;

import coop.panoplie.benchmarks.Results;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures a breakdown and prints the figures; {@code RESULTS.md} keeps the last ones. */
public final class PayMain {
  private static final List<String> JOBS = List.of("belgian-musician", "french-trainer");

  private PayMain() {}

  /**
   * @param arguments the working copy's root; the current folder when absent
   */
  public static void main(String[] arguments) throws RunnerException {
    Path root = Path.of(arguments.length > 0 ? arguments[0] : ".").toAbsolutePath().normalize();
    Collection<RunResult> runs =
        new Runner(
                new OptionsBuilder()
                    .include(PayBenchmark.class.getName() + "\\..*")
                    .addProfiler(GCProfiler.class)
                    .jvmArgsAppend("-XX:+UseSerialGC")
                    .build())
            .run();
    Results results = new Results();
    for (String job : JOBS) {
      double pack = nanos(runs, job, "pack");
      double byHand = nanos(runs, job, "byHand");
      results.add(job + ": price to net with every line", decimal("%.2f µs", pack / 1000), "");
      results.add(
          job + ": the same numbers by hand, no words", decimal("%.2f µs", byHand / 1000), "");
      results.add(job + ": pack / by hand", decimal("%.1f times", pack / byHand), "4 or less");
      double quietPack = quietest(runs, job, "pack");
      double quietByHand = quietest(runs, job, "byHand");
      results.add(
          job + ": the same at the quietest moment of each",
          decimal("%.2f", quietPack / 1000)
              + decimal(" / %.2f µs", quietByHand / 1000)
              + decimal(" = %.1f times", quietPack / quietByHand),
          "4 or less");
      results.add(job + ": allocated for a breakdown", decimal("%.0f bytes", bytes(runs, job)), "");
    }
    Peer peer = Peer.measure(root.resolve("infrastructure/benchmarks/peer"));
    double french = nanos(runs, "french-trainer", "pack");
    results.add(
        "model of URSSAF: gross to cost, net and tax",
        decimal("%.1f ms", peer.grossToNet() / 1e6),
        "");
    results.add(
        "model of URSSAF: cost to net and tax", decimal("%.1f ms", peer.costToNet() / 1e6), "");
    results.add(
        "model from a gross / French pack from a price",
        decimal("%.0f times", peer.grossToNet() / french),
        "1000 or more");
    results.add(
        "model from a cost / French pack from a price",
        decimal("%.0f times", peer.costToNet() / french),
        "1000 or more");
    results.write(root.resolve("infrastructure/benchmarks/RESULTS.md"), "Pay");
  }

  private static double nanos(Collection<RunResult> runs, String job, String method) {
    return run(runs, job, method).getPrimaryResult().getScore();
  }

  /** The shortest of a run's looks: what it takes when nothing else is done on the machine. */
  private static double quietest(Collection<RunResult> runs, String job, String method) {
    return run(runs, job, method).getBenchmarkResults().stream()
        .flatMap(result -> result.getIterationResults().stream())
        .mapToDouble(look -> look.getPrimaryResult().getScore())
        .min()
        .orElseThrow();
  }

  private static double bytes(Collection<RunResult> runs, String job) {
    return run(runs, job, "pack").getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }

  private static RunResult run(Collection<RunResult> runs, String job, String method) {
    for (RunResult run : runs) {
      if (run.getParams().getParam("job").equals(job)
          && run.getParams().getBenchmark().endsWith("." + method)) {
        return run;
      }
    }
    throw new IllegalStateException("not measured: " + job + " " + method);
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
