package coop.panoplie.feecalculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Correction;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.ledger.Account;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.ledger.Posting;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.store.Store;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A computed job computed again after its pack changed. */
final class CorrectionTest {
  private static final Job JOB = Sample.belgian();
  private static final Pack FIRST = Packs.of(Country.BE);

  private final Bench bench = new Bench();
  private Pack pack = FIRST;
  private final PayListener listener =
      new PayListener(
          bench.surroundings,
          new PayStore(bench.surroundings, Store.of(bench.surroundings)),
          country -> pack);

  @BeforeEach
  void itIsComputed() {
    hear("e1", Sample.confirmed(JOB));
    bench.now.updateAndGet(now -> now.plus(Duration.ofDays(30)));
  }

  @Test
  void whatDiffersIsToldBookedAndKeptBesideTheFirst() {
    becomes("2026.2", 100, 40);
    for (int i = 0; i < 5; i++) {
      hear("again", Sample.staff(StaffAct.Kind.AGAIN));
    }

    Fact.FeeCorrected fact = bench.sent(Fact.FeeCorrected.class).getFirst();
    assertEquals(1, bench.sent(Fact.FeeCorrected.class).size());
    assertEquals(1, fact.number());
    assertEquals(first().totals(), fact.before());
    assertEquals(first().totals().net().plus(cents(40)), fact.breakdown().totals().net());
    assertEquals(Set.of(cents(100), cents(40)), differences(fact.corrections()));
    for (Correction each : fact.corrections()) {
      assertEquals("payé à la main", each.reason());
      assertEquals("2026.2", each.packVersion());
      assertEquals(bench.now.get(), each.at());
      assertEquals(each.difference(), each.after().minus(each.before()));
    }

    Entry entry = entries().getLast();
    assertEquals(2, entries().size());
    assertEquals("job-1/pay/correction-1", entry.id());
    assertEquals(
        List.of(
            new Posting(of(Account.Kind.PAYROLL_PAYABLE), cents(100)),
            new Posting(new Account(Account.Kind.ACTIVITY, "lea"), cents(-100))),
        entry.postings());

    PayState.Computed kept = computed();
    assertEquals(first(), kept.breakdown(), "the first stays as it was");
    assertEquals(fact.breakdown(), kept.latest());
    assertEquals(fact.corrections(), kept.corrected().corrections());
    assertEquals(
        "The pay was computed again and corrected: payé à la main", done().en(), "on the receipt");
    assertEquals(2, bench.sent(Fact.ToolReported.class).getLast().report().revision());
    assertEquals(
        Set.of("queue:NOTIFICATIONS", "queue:MEMBER_ACCOUNT"),
        Set.copyOf(bench.sentTo.subList(bench.sentTo.size() - 4, bench.sentTo.size())),
        "correction and report, to two queues each");
  }

  @Test
  void aLaterCorrectionIsComparedWithTheOneBefore() {
    becomes("2026.2", 100, 40);
    hear("again", Sample.staff(StaffAct.Kind.AGAIN));
    becomes("2026.3", 130, 40);
    hear("once-more", Sample.staff(StaffAct.Kind.AGAIN));

    Fact.FeeCorrected second = bench.sent(Fact.FeeCorrected.class).getLast();
    assertEquals(2, second.number());
    assertEquals(Set.of(cents(30)), differences(second.corrections()));
    List<Correction> both = new ArrayList<>();
    bench.sent(Fact.FeeCorrected.class).forEach(fact -> both.addAll(fact.corrections()));
    assertEquals(both, computed().corrected().corrections(), "oldest first");
    assertEquals(3, entries().size());
    assertEquals(
        cents(-130), balance(Account.Kind.ACTIVITY).plus(first().totals().leftInActivity()));
  }

  @Test
  void whatItLeavesChangesSoTheNextIsComputedAgain() {
    hear("next", Sample.confirmed(Sample.belgian("job-2", "6000.00")));
    pack = new ChangedPack(FIRST, "2026.2", 0, 0, 400_000).asPack();
    hear("again", Sample.staff(StaffAct.Kind.AGAIN));

    Fact.FeeCorrected next = bench.sent(Fact.FeeCorrected.class).getFirst();
    assertEquals(1, bench.sent(Fact.FeeCorrected.class).size(), "the first pays the same");
    assertEquals("job-2", next.jobId());
    assertEquals(
        "Une mission antérieure, « Concert », est corrigée : les totaux de la période changent."
            + " Calculé avec les règles de la version 2026.2.",
        next.corrections().getFirst().reason());
    assertEquals("The pay was computed again: nothing changes.", doneOf("job-1").en());
    assertTrue(doneOf("job-2").en().startsWith("The pay was computed again and corrected: An"));
  }

  @Test
  void lessTaxAloneMovesNoProvision() {
    becomes("2026.2", 0, 40);
    hear("again", Sample.staff(StaffAct.Kind.AGAIN));
    assertEquals(1, bench.sent(Fact.FeeCorrected.class).size());
    assertEquals(1, entries().size());
  }

  @Test
  void whenNothingDiffersNothingChangesButTheReport() {
    becomes("2026.2", 0, 0);
    PayState before = computed();
    hear("again", Sample.staff(StaffAct.Kind.AGAIN));

    assertEquals(before, computed());
    assertEquals(List.of(), bench.sent(Fact.FeeCorrected.class));
    assertEquals(1, entries().size());
    assertEquals("The pay was computed again: nothing changes.", done().en());
  }

  @Test
  void whenTodaysPackRefusesTheFirstComputationStands() {
    pack =
        (Pack)
            java.lang.reflect.Proxy.newProxyInstance(
                Pack.class.getClassLoader(),
                new Class<?>[] {Pack.class},
                (proxy, method, arguments) ->
                    method.getName().equals("breakdown")
                        ? Decision.rejected(
                            Refusal.of("/work/to", "not-vouched", Text.same("No figure any more.")))
                        : method.invoke(FIRST, arguments));
    PayState before = computed();
    hear("again", Sample.staff(StaffAct.Kind.AGAIN));

    assertEquals(before, computed());
    assertTrue(done().en().endsWith("No figure any more."), done().en());
  }

  @Test
  void calledOffEveryEntryIsReversed() {
    becomes("2026.2", 100, 40);
    hear("again", Sample.staff(StaffAct.Kind.AGAIN));
    hear("off", Sample.cancelled(JOB));
    hear("too-late", Sample.staff(StaffAct.Kind.AGAIN));

    assertEquals(4, entries().size());
    for (Account.Kind account : Account.Kind.values()) {
      assertEquals(Money.ZERO, balance(account), account.name());
    }
  }

  @Test
  void stoppedAnywhereItIsCorrectedOnce() {
    becomes("2026.2", 100, 40);
    for (int stopAt = 1; stopAt < 40; stopAt++) {
      AtomicInteger touches = new AtomicInteger();
      int n = stopAt;
      bench.beforeEach =
          what -> {
            if (touches.incrementAndGet() >= n) {
              throw new IllegalStateException("killed");
            }
          };
      boolean whole = true;
      try {
        hear("again", Sample.staff(StaffAct.Kind.AGAIN));
      } catch (IllegalStateException e) {
        whole = false;
      }
      bench.beforeEach = what -> {};
      if (whole) {
        hear("again", Sample.staff(StaffAct.Kind.AGAIN));
        assertEquals(2, entries().size());
        assertEquals(1, computed().corrected().times());
        return;
      }
    }
    throw new AssertionError("never ran to its end");
  }

  private void becomes(String version, long employer, long tax) {
    pack = new ChangedPack(FIRST, version, employer, tax, 0).asPack();
  }

  private void hear(String id, Fact fact) {
    listener.hear(Http.event(id, fact));
  }

  private static Breakdown first() {
    var decision = FIRST.breakdown(JOB.content(), JOB.member(), SoFar.NOTHING);
    return ((Decision.Accepted<Breakdown>) decision).value();
  }

  private PayState.Computed computed() {
    PayState state =
        Store.of(bench.surroundings)
            .get("JOB#job-1", "PAY")
            .orElseThrow()
            .as(PayFile.class)
            .state();
    return assertInstanceOf(PayState.Computed.class, state);
  }

  private Text done() {
    return doneOf(JOB.id());
  }

  private Text doneOf(String jobId) {
    List<Fact.ToolReported> told =
        bench.sent(Fact.ToolReported.class).stream().filter(f -> f.jobId().equals(jobId)).toList();
    return assertInstanceOf(ToolState.Done.class, told.getLast().report().state()).summary();
  }

  private List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    Store.of(bench.surroundings)
        .query("JOB#job-1", "ENTRY#")
        .forEach(item -> all.add(item.as(Entry.class)));
    all.sort(java.util.Comparator.comparing(Entry::id));
    return all;
  }

  private Money balance(Account.Kind account) {
    return entries().stream()
        .flatMap(entry -> entry.postings().stream())
        .filter(posting -> posting.account().kind() == account)
        .map(Posting::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Account of(Account.Kind kind) {
    return new Account(kind, FIRST.entity().enterpriseNumber());
  }

  private static Set<Money> differences(List<Correction> corrections) {
    Set<Money> all = new TreeSet<>();
    corrections.forEach(each -> all.add(each.difference()));
    return all;
  }

  private static Money cents(long cents) {
    return Money.ofCents(cents);
  }
}
