package coop.panoplie.invoicegeneration;

import coop.panoplie.invoicegeneration.InvoiceState.Cancelled;
import coop.panoplie.invoicegeneration.InvoiceState.Issued;
import coop.panoplie.invoicegeneration.InvoiceState.Numbered;
import coop.panoplie.invoicegeneration.InvoiceState.Refused;
import coop.panoplie.invoicegeneration.InvoiceState.Waiting;
import coop.panoplie.invoicegeneration.InvoiceState.Waived;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceNumber;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Page;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files, numbers, invoices and ledger entries of this tool. */
final class InvoiceStore {
  private static final String FILE = "FILE";
  private static final String COUNTER = "COUNTER";
  private static final String INVOICE = "INVOICE";
  private static final String BY_DUE = "byDue";
  private static final String BUCKET = "due_bucket";
  private static final String DUE = "due";
  private static final int PAGE = 50;

  /** The bucket of numbers whose documents are still to be made. */
  static final String UNFINISHED = "unfinished";

  private final Surroundings surroundings;
  private final Store store;

  InvoiceStore(Surroundings surroundings, Store store) {
    this.surroundings = surroundings;
    this.store = store;
  }

  Step step() {
    return new Step(surroundings, store, Outbox.of(surroundings));
  }

  /** Whether the message was handled before. */
  boolean heard(String eventId) {
    return store.raw("INBOX#" + eventId, "MARK").isPresent();
  }

  Optional<Item> find(String jobId) {
    return store.get("JOB#" + jobId, FILE);
  }

  /** The stored file's next version, in the index that wakes it up when it has to. */
  Item next(@Nullable Item was, InvoiceFile file) {
    Item item = was == null ? Item.first("JOB#" + file.job().id(), FILE, file) : was.next(file);
    return item.indexed(wakes(file));
  }

  /** The issued document, which never changes. */
  Invoice invoice(InvoiceNumber number) {
    return store.get("NUMBER#" + number.text(), INVOICE).orElseThrow().as(Invoice.class);
  }

  /**
   * Where a series stands.
   *
   * @param last number given; 0 before the first
   * @param on the day it was given; later numbers bear no earlier day
   */
  record Counter(int last, LocalDate on) {}

  /** The counter of a series as last committed, or nothing before its first number. */
  Optional<Item> counter(Country country, Invoice.Kind kind, int year) {
    return store.get(series(country, kind, year), COUNTER);
  }

  /**
   * Adds the number, its document and its entry to the step: the counter moves only from where it
   * was read, and a number that exists is never written again.
   */
  void number(Step step, Optional<Item> counter, Invoice invoice, Entry entry, String jobId) {
    InvoiceNumber number = invoice.number();
    Counter next = new Counter(number.sequence(), invoice.heading().issuedOn());
    String series = series(number.country(), number.kind(), number.year());
    step.save(counter.map(c -> c.next(next)).orElseGet(() -> Item.first(series, COUNTER, next)));
    step.create(Item.first("NUMBER#" + number.text(), INVOICE, invoice));
    step.create(Item.first("JOB#" + jobId, "ENTRY#" + entry.id(), entry));
  }

  /** Files waiting for a day up to this one. */
  Page<Item> due(Country country, LocalDate today, @Nullable String cursor) {
    return store.index(BY_DUE, BUCKET, country.name(), DUE, today.toString(), false, PAGE, cursor);
  }

  /** Numbers taken before then whose documents are not all there. */
  Page<Item> unfinished(Instant before, @Nullable String cursor) {
    return store.index(BY_DUE, BUCKET, UNFINISHED, DUE, before.toString(), false, PAGE, cursor);
  }

  private Map<String, String> wakes(InvoiceFile file) {
    return switch (file.state()) {
      case Waiting(LocalDate until) -> Map.of(BUCKET, country(file).name(), DUE, until.toString());
      case Numbered n -> Map.of(BUCKET, UNFINISHED, DUE, surroundings.now().toString());
      case Issued i -> Map.of();
      case Refused r -> Map.of();
      case Waived w -> Map.of();
      case Cancelled c -> Map.of();
    };
  }

  static Country country(InvoiceFile file) {
    return Objects.requireNonNull(file.job().content().country());
  }

  static LocalDate day(Instant now, Country country) {
    return LocalDate.ofInstant(now, ZoneId.of(country.zone()));
  }

  private static String series(Country country, Invoice.Kind kind, int year) {
    return "SERIES#" + country + "#" + kind + "#" + year;
  }
}
