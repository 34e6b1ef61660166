package coop.panoplie.invoicegeneration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceNumber;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.shell.store.Store;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** No number is lost and none is used twice, whoever comes at once and whatever breaks. */
class NumbersTest {
  private static final int WORKERS = 6;
  private static final int JOBS_EACH = 8;

  @Test
  void manyAtOnceTakeNumbersWithoutGaps() throws Exception {
    Bench first = InvoicingTest.bench();
    List<Callable<Bench>> work = new ArrayList<>();
    for (int worker = 0; worker < WORKERS; worker++) {
      int mine = worker;
      work.add(() -> issueMany(first.env.get("TABLE"), mine));
    }
    List<String> numbers = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(WORKERS)) {
      for (Future<Bench> each : pool.invokeAll(work)) {
        for (var issued : each.get().sent(Fact.DocumentIssued.class)) {
          numbers.add(issued.issue().number());
        }
      }
    }
    assertEquals(WORKERS * JOBS_EACH, numbers.size());
    assertEquals(expected(WORKERS * JOBS_EACH), new TreeSet<>(numbers));
  }

  /** Dies before its first, second, third effect and so on; then the message comes again. */
  @Test
  void deathAtAnyMomentLosesNothing() {
    for (int deathAt = 1; ; deathAt++) {
      Bench bench = InvoicingTest.bench();
      boolean died = dieAndComeBack(bench, deathAt);
      String when = "death before effect " + deathAt;
      var issued = bench.sent(Fact.DocumentIssued.class);
      assertEquals(1, issued.stream().map(i -> i.issue().number()).distinct().count(), when);
      assertEquals("BE-2026-00001", issued.getFirst().issue().number(), when);
      assertEquals(2, bench.objects.size(), when);
      bench.beforeEach = effect -> {};
      Http.deliver(
          handler(bench),
          Http.event("next", Samples.priced("job-2", Country.BE, Samples.THEATRE, Samples.BE_21)));
      assertEquals(
          "BE-2026-00002", bench.sent(Fact.DocumentIssued.class).getLast().issue().number(), when);
      if (!died) {
        assertTrue(deathAt > 8, "effects were seen: " + deathAt);
        return;
      }
    }
  }

  @Test
  void theScheduleFinishesWhatNobodyCameBackFor() {
    Bench bench = InvoicingTest.bench();
    bench.beforeEach = effect -> failOn("s3.putObject", effect);
    Handler handler = handler(bench);
    var priced = Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21);
    assertEquals(1, Http.deliver(handler, Http.event("e1", priced)).size());
    bench.beforeEach = effect -> {};
    Http.schedule(handler);
    assertEquals(0, bench.sent.size(), "left alone while it is young");
    bench.now.set(bench.now.get().plusSeconds(180));
    Http.schedule(handler);
    assertEquals(
        "BE-2026-00001", bench.sent(Fact.DocumentIssued.class).getFirst().issue().number());
  }

  @Test
  void everySaleIsBookedAndItsCreditUndoesIt() {
    Bench bench = InvoicingTest.bench();
    Handler handler = handler(bench);
    var priced = Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21);
    Http.deliver(handler, Http.event("e1", priced));
    Http.deliver(handler, Http.event("e2", Samples.cancelled(priced.job())));
    List<Entry> entries =
        Store.of(bench.surroundings).query("JOB#job-1", "ENTRY#").stream()
            .map(item -> item.as(Entry.class))
            .toList();
    assertEquals(
        List.of("BE-2026-00001", "BE-CN-2026-00001"), entries.stream().map(Entry::id).toList());
    assertEquals(Money.eur("1512.50"), entries.getFirst().postings().getFirst().amount());
    assertEquals(Money.eur("-1512.50"), entries.getLast().postings().getFirst().amount());
  }

  private static Bench issueMany(String table, int worker) {
    Bench bench = InvoicingTest.bench();
    bench.env.put("TABLE", table);
    Handler handler = handler(bench);
    for (int i = 0; i < JOBS_EACH; i++) {
      String id = "job-" + worker + "-" + i;
      var priced = Samples.priced(id, Country.BE, Samples.THEATRE, Samples.BE_21);
      for (int delivery = 0; delivery < 2; delivery++) {
        assertEquals(0, Http.deliver(handler, Http.event("event-" + id, priced)).size());
      }
    }
    return bench;
  }

  private static boolean dieAndComeBack(Bench bench, int deathAt) {
    AtomicInteger effects = new AtomicInteger();
    bench.beforeEach =
        effect -> {
          if (effects.incrementAndGet() == deathAt) {
            throw new IllegalStateException("killed before " + effect);
          }
        };
    var event =
        Http.event("e1", Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21));
    boolean died = Http.deliver(handler(bench), event).size() > 0;
    bench.beforeEach = effect -> {};
    Http.deliver(handler(bench), event);
    relay(bench);
    return died;
  }

  /** What the event relay does for events that were committed but not sent. */
  private static void relay(Bench bench) {
    var outbox = coop.panoplie.shell.event.Outbox.of(bench.surroundings);
    bench
        .surroundings
        .clients()
        .dynamoDb()
        .scan(r -> r.tableName(bench.env.get("TABLE")))
        .items()
        .stream()
        .filter(item -> item.get("pk").s().startsWith("OUTBOX#"))
        .map(coop.panoplie.shell.event.Outbox::events)
        .forEach(outbox::deliver);
  }

  private static void failOn(String what, String effect) {
    if (effect.equals(what)) {
      throw new IllegalStateException("killed before " + effect);
    }
  }

  private static Handler handler(Bench bench) {
    return new Handler(bench.surroundings, (invoice, xml) -> new byte[] {1});
  }

  private static TreeSet<String> expected(int count) {
    TreeSet<String> numbers = new TreeSet<>();
    for (int i = 1; i <= count; i++) {
      numbers.add(new InvoiceNumber(Country.BE, Invoice.Kind.INVOICE, 2026, i).text());
    }
    return numbers;
  }
}
