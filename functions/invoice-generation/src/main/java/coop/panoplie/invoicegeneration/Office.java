package coop.panoplie.invoicegeneration;

import coop.panoplie.invoicegeneration.InvoiceDecision.Order;
import coop.panoplie.invoicegeneration.InvoiceState.Cancelled;
import coop.panoplie.invoicegeneration.InvoiceState.Issued;
import coop.panoplie.invoicegeneration.InvoiceState.Numbered;
import coop.panoplie.invoicegeneration.InvoiceState.Refused;
import coop.panoplie.invoicegeneration.InvoiceState.Waiting;
import coop.panoplie.invoicegeneration.InvoiceState.Waived;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceNumber;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Carries out what was decided. Issuing is two transactions. The first takes the number and books
 * it, with the complete invoice: from then on nothing can change or lose it. Then the documents are
 * made from what is stored, and the second transaction tells the world. A death between the two
 * leaves a numbered file, which the next reader finishes.
 */
final class Office {
  private final Surroundings surroundings;
  private final InvoiceStore store;
  private final Paper paper;
  private final Function<Country, Pack> packs;

  Office(
      Surroundings surroundings, InvoiceStore store, Paper paper, Function<Country, Pack> packs) {
    this.surroundings = surroundings;
    this.store = store;
    this.paper = paper;
    this.packs = packs;
  }

  /**
   * Adds what the order changes to the step, which the caller commits.
   *
   * @param was the file as read; absent when there was none
   */
  void carryOut(Step step, @Nullable Item was, Order order) {
    switch (order) {
      case Order.Nothing nothing -> {}
      case Order.Keep(InvoiceFile file) -> keep(step, was, file);
      case Order.Issue(InvoiceFile file) -> issue(step, was, file);
      case Order.Credit(InvoiceFile file, String reason) -> credit(step, was, file, reason);
      case Order.Restore(InvoiceFile file) -> restore(step, was, file);
    }
  }

  private void keep(Step step, @Nullable Item was, InvoiceFile file) {
    InvoiceFile reported = file.reported();
    step.save(store.next(was, reported));
    step.emit(report(reported));
  }

  private void issue(Step step, @Nullable Item was, InvoiceFile file) {
    Country country = InvoiceStore.country(file);
    Draftsman draftsman = new Draftsman(packs.apply(country));
    LocalDate today = surroundings.today(country);
    Optional<Item> counter = store.counter(country, Invoice.Kind.INVOICE, today.getYear());
    var breakdown = Objects.requireNonNull(file.breakdown());
    switch (draftsman.draft(file.job(), breakdown, notBefore(counter, today))) {
      case Decision.Rejected<Draftsman.Draft>(var reasons) ->
          keep(step, was, file.in(new Refused(Words.because(reasons), Words.ASK_STAFF)));
      case Decision.Accepted<Draftsman.Draft>(Draftsman.Draft draft) -> {
        InvoiceNumber number = following(counter, country, Invoice.Kind.INVOICE, today.getYear());
        Invoice invoice = draftsman.numbered(draft, number);
        store.number(step, counter, invoice, SalesEntry.of(invoice, owes(file)), file.job().id());
        step.save(store.next(was, file.in(new Numbered(number, null, List.of()))));
      }
    }
  }

  private void credit(Step step, @Nullable Item was, InvoiceFile file, String reason) {
    InvoiceNumber taken = number(file.state());
    Country country = InvoiceStore.country(file);
    LocalDate today = surroundings.today(country);
    Optional<Item> counter = store.counter(country, Invoice.Kind.CREDIT_NOTE, today.getYear());
    InvoiceNumber number = following(counter, country, Invoice.Kind.CREDIT_NOTE, today.getYear());
    Invoice credit = store.invoice(taken).credited(number, notBefore(counter, today), reason);
    store.number(step, counter, credit, SalesEntry.of(credit, owes(file)), file.job().id());
    List<DocumentRef> documents =
        file.state() instanceof Issued issued ? issued.documents() : List.of();
    step.save(store.next(was, file.in(new Numbered(taken, number, documents))));
  }

  /** Makes the documents again; those still in the store are kept as they are. */
  private void restore(Step step, @Nullable Item was, InvoiceFile file) {
    if (file.state() instanceof Issued(var number, var credit, var known)) {
      List<DocumentRef> documents = new ArrayList<>(paper.store(file.job(), store.invoice(number)));
      if (credit != null) {
        documents.addAll(paper.store(file.job(), store.invoice(credit)));
      }
      keep(step, was, file.in(new Issued(number, credit, documents)));
    }
  }

  /**
   * Makes the documents of a numbered file, then says that it is issued. Harmless when another does
   * the same: one of the two commits, the other finds a newer version.
   */
  void finish(Item was) {
    InvoiceFile file = was.as(InvoiceFile.class);
    if (!(file.state() instanceof Numbered(var number, var credit, var known))) {
      return;
    }
    List<DocumentRef> documents = new ArrayList<>(known);
    List<Fact> facts = new ArrayList<>();
    if (known.isEmpty()) {
      facts.add(made(file, store.invoice(number), Issue.Kind.INVOICE, documents));
    }
    if (credit != null) {
      facts.add(made(file, store.invoice(credit), Issue.Kind.CREDIT_NOTE, documents));
    }
    InvoiceFile issued = file.in(new Issued(number, credit, documents)).reported();
    Step step = store.step().save(store.next(was, issued));
    facts.forEach(step::emit);
    step.emit(report(issued)).commit();
  }

  private Fact made(
      InvoiceFile file, Invoice invoice, Issue.Kind kind, List<DocumentRef> documents) {
    List<DocumentRef> its = paper.store(file.job(), invoice);
    documents.addAll(its);
    return new Fact.DocumentIssued(
        new Issue(
            file.job(), Tool.INVOICE, kind, invoice.number().text(), Words.title(invoice), its));
  }

  private Fact report(InvoiceFile file) {
    List<DocumentRef> documents =
        file.state() instanceof Issued issued ? issued.documents() : List.of();
    return new Fact.ToolReported(
        new ToolReport(
            file.job().id(),
            file.job().memberId(),
            Tool.INVOICE,
            file.revision(),
            told(file.state()),
            documents,
            surroundings.now()));
  }

  private static ToolState told(InvoiceState state) {
    return switch (state) {
      case Waiting(LocalDate until) -> new ToolState.Waiting(Words.PLANNED, until);
      case Numbered n -> throw new IllegalStateException("not told before its documents are there");
      case Issued(var number, var credit, var documents) ->
          new ToolState.Done(
              credit == null ? Words.issued(number) : Words.credited(number, credit));
      case Refused(var because, var whatToDo) -> new ToolState.Refused(because, whatToDo);
      case Waived(String reason) -> new ToolState.NotNeeded(Words.waived(reason));
      case Cancelled c -> new ToolState.NotNeeded(Words.CANCELLED);
    };
  }

  private static InvoiceNumber number(InvoiceState state) {
    return switch (state) {
      case Numbered n -> n.invoice();
      case Issued i -> i.invoice();
      case Waiting w -> throw new IllegalStateException("no number yet");
      case Refused r -> throw new IllegalStateException("no number yet");
      case Waived w -> throw new IllegalStateException("no number");
      case Cancelled c -> throw new IllegalStateException("no number");
    };
  }

  private static InvoiceNumber following(
      Optional<Item> counter, Country country, Invoice.Kind kind, int year) {
    int last = counter.map(c -> c.as(InvoiceStore.Counter.class).last()).orElse(0);
    return new InvoiceNumber(country, kind, year, last + 1);
  }

  /** Numbers follow the calendar: a later one never bears an earlier day. */
  private static LocalDate notBefore(Optional<Item> counter, LocalDate today) {
    return counter
        .map(c -> c.as(InvoiceStore.Counter.class).on())
        .filter(on -> on.isAfter(today))
        .orElse(today);
  }

  private static String owes(InvoiceFile file) {
    Client client = file.job().content().client();
    String number = client == null ? null : client.enterpriseNumber();
    return number == null ? file.job().id() : number;
  }
}
