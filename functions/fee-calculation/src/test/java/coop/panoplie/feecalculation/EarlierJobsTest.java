package coop.panoplie.feecalculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.CarriedYear;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.store.CarriedYears;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Store;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Jobs of one member in one quarter, by the law of Belgium as it is. */
final class EarlierJobsTest {
  private static final Pack BELGIUM = Packs.of(Country.BE);
  private static final Job A = Sample.belgian("job-a", "6000.00");
  private static final Job B = Sample.belgian("job-b", "5200.00");
  private static final Job C = Sample.belgian("job-c", "4000.00");

  private final Bench bench = new Bench();
  private final Handler handler = new Handler(bench.surroundings);

  @Test
  void theSecondStandsOnTheFirst() {
    hear("a", Sample.confirmed(A));
    hear("b", Sample.confirmed(B));

    assertEquals(alone(A), moneyOf("job-a"));
    assertEquals(after(B, moneyOf("job-a")), moneyOf("job-b"));
    assertNotEquals(alone(B).totals(), moneyOf("job-b").totals(), "it makes a difference");
  }

  @Test
  void fiveDeliveriesCountOnce() {
    for (int i = 0; i < 5; i++) {
      hear("a", Sample.confirmed(A));
    }
    assertEquals(List.of("job-a"), listed());
    hear("b", Sample.confirmed(B));
    assertEquals(after(B, moneyOf("job-a")), moneyOf("job-b"));
  }

  /** The other job is computed between what this one reads and what it writes. */
  @Test
  void whoeverLostTheYearReadsItAgain() {
    boolean[] overtaken = new boolean[1];
    bench.beforeEach =
        what -> {
          if (what.endsWith("transactWriteItems") && !overtaken[0]) {
            overtaken[0] = true;
            hear("b", Sample.confirmed(B));
          }
        };
    hear("a", Sample.confirmed(A));

    assertEquals(List.of("job-b", "job-a"), listed());
    assertEquals(alone(B), moneyOf("job-b"));
    assertEquals(after(A, moneyOf("job-b")), moneyOf("job-a"));
  }

  @Test
  void manyAtOnceEachStandOnThoseBefore() throws Exception {
    Map<String, Job> jobs = new HashMap<>();
    List<Callable<Fact.FeeCalculated>> work = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Job job = Sample.belgian("job-" + i, (2000 + 300 * i) + ".00");
      jobs.put(job.id(), job);
      work.add(() -> computedElsewhere(job));
    }
    Map<String, Breakdown> money = new HashMap<>();
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      for (Future<Fact.FeeCalculated> done : threads.invokeAll(work)) {
        money.put(done.get().jobId(), done.get().breakdown());
      }
    }

    assertEquals(jobs.keySet(), Set.copyOf(listed()));
    List<Carry> before = new ArrayList<>();
    for (String id : listed()) {
      assertEquals(money(jobs.get(id), new SoFar(before)), money.get(id), id);
      before.addAll(money.get(id).carries());
    }
  }

  /** In another run of the function, on the same table. */
  private Fact.FeeCalculated computedElsewhere(Job job) {
    Bench other = new Bench();
    other.env.put("TABLE", bench.env.get("TABLE"));
    Handler function = new Handler(other.surroundings);
    // what the queue does with a message that must come again
    while (!Http.deliver(function, Http.event(job.id(), Sample.confirmed(job))).isEmpty()) {
      Thread.onSpinWait();
    }
    return other.sent(Fact.FeeCalculated.class).getFirst();
  }

  @Test
  void calledOffItGivesTheSumsBack() {
    hear("a", Sample.confirmed(A));
    hear("b", Sample.confirmed(B));
    for (int i = 0; i < 5; i++) {
      hear("a-off", Sample.cancelled(A));
    }
    assertEquals(List.of("job-a", "job-b"), listed(), "its place stays, by which b was found");
    hear("c", Sample.confirmed(C));

    assertEquals(after(C, alone(B)), moneyOf("job-c"));
  }

  @Test
  void calledOffTheJobsAfterItAreComputedAgain() {
    hear("a", Sample.confirmed(A));
    hear("b", Sample.confirmed(B));
    hear("c", Sample.confirmed(C));
    for (int i = 0; i < 5; i++) {
      hear("a-off", Sample.cancelled(A));
    }

    assertEquals(List.of("job-b", "job-c"), corrected());
    assertEquals(alone(B), latest("job-b"));
    assertEquals(after(C, alone(B)), latest("job-c"));
    assertEquals(
        "Une mission antérieure, « Concert », est annulée : elle ne compte plus dans les totaux"
            + " de la période.",
        bench.sent(Fact.FeeCorrected.class).getFirst().corrections().getFirst().reason());
  }

  @Test
  void thoseBeforeStayAndThoseUntouchedAreSilent() {
    hear("a", Sample.confirmed(A));
    hear("b", Sample.confirmed(B));
    hear("c", Sample.confirmed(C));
    hear("c-off", Sample.cancelled(C));
    int told = bench.sent.size();
    hear("b-again", Sample.staff("job-b", StaffAct.Kind.AGAIN));

    assertEquals(List.of(), corrected());
    assertEquals(told + 2, bench.sent.size(), "b alone says, to two queues, that nothing changes");
  }

  @Test
  void stoppedAnywhereEachIsComputedAgainOnce() {
    hear("a", Sample.confirmed(A));
    hear("b", Sample.confirmed(B));
    hear("c", Sample.confirmed(C));
    int stops = 0;
    for (boolean whole = false; !whole; stops++) {
      int[] touchesLeft = {stops};
      bench.beforeEach =
          what -> {
            if (touchesLeft[0]-- == 0) {
              throw new IllegalStateException("killed");
            }
          };
      whole = hear("a-off", Sample.cancelled(A));
      bench.beforeEach = what -> {};
    }

    assertTrue(stops > 10, "it was stopped on its way: " + stops);
    assertEquals(1, correctionsOf("job-b"));
    assertEquals(1, correctionsOf("job-c"));
    assertEquals(alone(B), latest("job-b"));
    assertEquals(after(C, alone(B)), latest("job-c"));
  }

  @Test
  void neverComputedItLeavesTheSumsAlone() {
    hear("b", Sample.confirmed(B));
    hear("a-off", Sample.cancelled(A));
    hear("a", Sample.confirmed(A));
    hear("far", Sample.confirmed(Sample.farAway()));
    assertEquals(List.of("job-b"), listed());
  }

  @Test
  void computedAgainALaterJobDoesNotCountForAnEarlierOne() {
    hear("a", Sample.confirmed(A));
    hear("b", Sample.confirmed(B));
    hear("again", Sample.staff("job-a", StaffAct.Kind.AGAIN));

    assertEquals(List.of(), bench.sent(Fact.FeeCorrected.class));
    assertEquals(List.of("job-a", "job-b"), listed());
  }

  @Test
  void anotherMemberAndAnotherEntityStandOnNothing() {
    hear("a", Sample.confirmed(A));
    Job others =
        new Job("job-h", 1, "hugo", B.member(), B.content(), B.confirmation(), B.confirmedOn());
    hear("h", Sample.confirmed(others));
    hear("f", Sample.confirmed(Sample.french()));

    assertEquals(alone(B), moneyOf("job-h"));
    Pack france = Packs.of(Country.FR);
    Job french = Sample.french();
    assertEquals(
        Decision.accepted(moneyOf("job-1")), france.breakdown(french.content(), french.member()));
  }

  /** The jobs told to be corrected, in the order told. */
  private List<String> corrected() {
    return bench.sent(Fact.FeeCorrected.class).stream().map(Fact.FeeCorrected::jobId).toList();
  }

  private PayState.Computed kept(String jobId) {
    PayFile file =
        Store.of(bench.surroundings).get("JOB#" + jobId, "PAY").orElseThrow().as(PayFile.class);
    return (PayState.Computed) file.state();
  }

  private Breakdown latest(String jobId) {
    return kept(jobId).latest();
  }

  private long correctionsOf(String jobId) {
    return kept(jobId).corrected().times();
  }

  private boolean hear(String id, Fact fact) {
    return Http.deliver(handler, Http.event(id, fact)).isEmpty();
  }

  private Breakdown moneyOf(String jobId) {
    return bench.sent(Fact.FeeCalculated.class).stream()
        .filter(fact -> fact.jobId().equals(jobId))
        .findFirst()
        .orElseThrow()
        .breakdown();
  }

  /** The jobs of Léa's year in the Belgian entity, as published. */
  private List<String> listed() {
    Optional<Item> year =
        new CarriedYears(Store.of(bench.surroundings)).read(BELGIUM, "lea", A.content()).get(2026);
    return year.orElseThrow().as(CarriedYear.class).jobs().stream()
        .map(CarriedYear.OfJob::jobId)
        .toList();
  }

  private static Breakdown alone(Job job) {
    return money(job, SoFar.NOTHING);
  }

  private static Breakdown after(Job job, Breakdown earlier) {
    return money(job, new SoFar(earlier.carries()));
  }

  private static Breakdown money(Job job, SoFar soFar) {
    var decision = BELGIUM.breakdown(job.content(), job.member(), soFar);
    return ((Decision.Accepted<Breakdown>) decision).value();
  }
}
