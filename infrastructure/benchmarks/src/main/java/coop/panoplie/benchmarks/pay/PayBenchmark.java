package coop.panoplie.benchmarks.pay;

import coop.panoplie.kernel.breakdown.Breakdown;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a price to the net: the pack with its whole trace, and a method written by hand for that one
 * job. Each answer is for another price; both must agree on every number of every one of them
 * before anything is measured. Many short looks in several processes rather than few long ones:
 * what else a machine has to do, and what a compiler makes of the same code another time, then
 * shows as looks that took longer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 60, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class PayBenchmark {
  private static final int PRICES = 64;

  @Param({"belgian-musician", "french-trainer"})
  public String job = "";

  private final Demo[] demos = new Demo[PRICES];
  private final long[] prices = new long[PRICES];
  private LongFunction<long[]> byHand = price -> new long[0];
  private int next;

  @Setup
  public void agree() {
    Demo demo = Demo.named(job);
    byHand = job.startsWith("belgian") ? BelgianByHand::pay : FrenchByHand::pay;
    for (int i = 0; i < PRICES; i++) {
      prices[i] = 40_000 + 3_137L * i;
      demos[i] = demo.at(prices[i]);
      Agreement.check(demos[i].breakdown(), byHand.apply(prices[i]));
    }
  }

  @Benchmark
  public Breakdown pack() {
    return demos[next++ & (PRICES - 1)].breakdown();
  }

  @Benchmark
  public long[] byHand() {
    return byHand.apply(prices[next++ & (PRICES - 1)]);
  }
}
