package coop.panoplie.feecalculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.ledger.Account;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.ledger.Posting;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.shell.store.Store;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The function through its door, with the packs as they are. */
final class FeeCalculationTest {
  private final Bench bench = new Bench();
  private final Handler handler = new Handler(bench.surroundings);

  @Test
  void aConfirmedJobIsComputedBookedAndTold() {
    for (Job job : List.of(Sample.belgian(), Sample.french())) {
      Bench own = new Bench();
      Http.deliver(new Handler(own.surroundings), Http.event("e1", Sample.confirmed(job)));

      Fact.FeeCalculated fact = own.sent(Fact.FeeCalculated.class).getFirst();
      assertEquals(job, fact.job());
      Totals totals = fact.breakdown().totals();
      assertEquals(
          totals.price(),
          totals
              .contribution()
              .plus(totals.employerContributions())
              .plus(totals.gross())
              .plus(totals.leftInActivity()));
      assertEquals(LocalDate.of(2026, 12, 12), fact.breakdown().legalDate());
      assertEquals(
          List.of("queue:INVOICE_GENERATION", "queue:EMPLOYMENT_CONTRACT", "queue:MEMBER_ACCOUNT"),
          own.sentTo.subList(0, 3));

      Entry entry = entries(own).getFirst();
      assertEquals(
          totals.contribution(), balance(own, Account.Kind.COOPERATIVE_CONTRIBUTION).negate());
      assertEquals(
          totals.gross().plus(totals.employerContributions()),
          balance(own, Account.Kind.PAYROLL_PAYABLE).negate());
      assertEquals(totals.leftInActivity(), balance(own, Account.Kind.ACTIVITY).negate());
      assertEquals(totals.price(), balance(own, Account.Kind.REVENUE));
      assertEquals(LocalDate.of(2026, 11, 23), entry.on());

      var report = own.sent(Fact.ToolReported.class).getFirst().report();
      assertInstanceOf(ToolState.Done.class, report.state());
      assertEquals(1, report.revision());
    }
  }

  @Test
  void fiveDeliveriesAreOne() {
    for (int i = 0; i < 5; i++) {
      assertTrue(hear("e1", Sample.confirmed(Sample.belgian())));
    }
    assertEquals(1, entries(bench).size());
    assertEquals(5, bench.sent.size(), "one fact to three queues, one report to two");
  }

  @Test
  void theSameConfirmationUnderAnotherIdChangesNothing() {
    hear("e1", Sample.confirmed(Sample.belgian()));
    hear("e2", Sample.confirmed(Sample.belgian()));
    assertEquals(1, entries(bench).size());
    assertEquals(1, bench.sent(Fact.FeeCalculated.class).size());
  }

  @Test
  void cancellingReversesWhatWasBooked() {
    hear("e1", Sample.confirmed(Sample.belgian()));
    for (int i = 0; i < 5; i++) {
      hear("e2", Sample.cancelled(Sample.belgian()));
    }
    assertEquals(2, entries(bench).size());
    for (Account.Kind account : Account.Kind.values()) {
      assertEquals(Money.ZERO, balance(bench, account), account.name());
    }
    assertInstanceOf(ToolState.NotNeeded.class, lastState());
    assertEquals(2, bench.sent(Fact.ToolReported.class).getLast().report().revision());
  }

  @Test
  void aCancellationThatOvertakesTheConfirmationWins() {
    hear("e2", Sample.cancelled(Sample.belgian()));
    hear("e1", Sample.confirmed(Sample.belgian()));
    assertEquals(List.of(), entries(bench));
    assertEquals(List.of(), bench.sent(Fact.FeeCalculated.class));
    assertInstanceOf(ToolState.NotNeeded.class, lastState());
  }

  @Test
  void outsideThePackItIsRefusedWithWhatToDo() {
    hear("e1", Sample.confirmed(Sample.farAway()));

    ToolState.Refused refused = assertInstanceOf(ToolState.Refused.class, lastState());
    for (String words :
        List.of(
            refused.because().fr(),
            refused.because().nl(),
            refused.because().en(),
            refused.whatToDo().fr(),
            refused.whatToDo().nl(),
            refused.whatToDo().en())) {
      assertFalse(words.isBlank() || words.contains("{"), words);
    }
    assertEquals(List.of(), entries(bench));
    assertEquals(List.of(), bench.sent(Fact.FeeCalculated.class));
  }

  @Test
  void staffRunARefusedOneAgainOrWaiveIt() {
    hear("e1", Sample.confirmed(Sample.farAway()));
    hear("s1", Sample.staff(StaffAct.Kind.AGAIN));
    assertInstanceOf(ToolState.Refused.class, lastState(), "the law has not changed meanwhile");
    hear("s2", Sample.staff(StaffAct.Kind.WAIVE));
    ToolState.NotNeeded waived = assertInstanceOf(ToolState.NotNeeded.class, lastState());
    assertEquals("Waived: payé à la main", waived.because().en());
    assertEquals(3, bench.sent(Fact.ToolReported.class).getLast().report().revision());
  }

  @Test
  void staffCannotWaiveWhatIsBooked() {
    hear("e1", Sample.confirmed(Sample.belgian()));
    int before = bench.sent.size();
    hear("s1", Sample.staff(StaffAct.Kind.WAIVE));
    assertEquals(before, bench.sent.size());
    assertEquals(1, entries(bench).size());
  }

  /** Stops the function at its n-th touch of the outside, for every n, then lets it come again. */
  @Test
  void stoppedAnywhereItBooksOnce() {
    for (int stopAt = 1; stopAt < 40; stopAt++) {
      Bench own = new Bench();
      Handler stopped = new Handler(own.surroundings);
      AtomicInteger touches = new AtomicInteger();
      int n = stopAt;
      own.beforeEach =
          what -> {
            if (touches.incrementAndGet() >= n) {
              throw new IllegalStateException("killed");
            }
          };
      var event = Http.event("e1", Sample.confirmed(Sample.belgian()));
      boolean whole = Http.deliver(stopped, event).isEmpty();
      own.beforeEach = what -> {};
      assertTrue(Http.deliver(stopped, event).isEmpty());
      assertEquals(1, entries(own).size(), "after a stop at " + n);
      if (whole) {
        return;
      }
    }
    throw new AssertionError("never ran to its end");
  }

  private boolean hear(String id, Fact fact) {
    return Http.deliver(handler, Http.event(id, fact)).isEmpty();
  }

  private ToolState lastState() {
    return bench.sent(Fact.ToolReported.class).getLast().report().state();
  }

  private static List<Entry> entries(Bench bench) {
    return Store.of(bench.surroundings).query("JOB#job-1", "ENTRY#").stream()
        .map(item -> item.as(Entry.class))
        .toList();
  }

  private static Money balance(Bench bench, Account.Kind account) {
    return entries(bench).stream()
        .flatMap(entry -> entry.postings().stream())
        .filter(posting -> posting.account().kind() == account)
        .map(Posting::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
