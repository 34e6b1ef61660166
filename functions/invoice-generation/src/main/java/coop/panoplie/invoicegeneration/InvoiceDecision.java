package coop.panoplie.invoicegeneration;

import coop.panoplie.invoicegeneration.InvoiceState.Cancelled;
import coop.panoplie.invoicegeneration.InvoiceState.Issued;
import coop.panoplie.invoicegeneration.InvoiceState.Numbered;
import coop.panoplie.invoicegeneration.InvoiceState.Refused;
import coop.panoplie.invoicegeneration.InvoiceState.Waiting;
import coop.panoplie.invoicegeneration.InvoiceState.Waived;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.event.Cancellation;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import java.time.LocalDate;

/** What follows for the invoice of a job from something that happened. Pure. */
final class InvoiceDecision {

  /** What to do about it. */
  sealed interface Order {

    /** Nothing changes. */
    record Nothing() implements Order {}

    /** Keep this file and tell where it stands. */
    record Keep(InvoiceFile file) implements Order {}

    /** Take the next number and issue. */
    record Issue(InvoiceFile file) implements Order {}

    /** Take the next credit note number and take the invoice back. */
    record Credit(InvoiceFile file, String reason) implements Order {}

    /** Put missing documents back and tell again. */
    record Restore(InvoiceFile file) implements Order {}
  }

  private static final Order NOTHING = new Order.Nothing();

  private InvoiceDecision() {}

  /**
   * @param today as the entity's country reads it
   */
  static Order decide(@Nullable InvoiceFile file, Fact fact, LocalDate today) {
    return switch (fact) {
      case Fact.FeeCalculated(var job, var breakdown) ->
          switch (file) {
            case null -> due(new InvoiceFile(job, breakdown, new Waiting(today), 0), today);
            case InvoiceFile known ->
                switch (known.state()) {
                  // computed again: the newer figures hold
                  case Waiting w ->
                      due(new InvoiceFile(job, breakdown, w, known.revision()), today);
                  case Refused r ->
                      due(new InvoiceFile(job, breakdown, r, known.revision()), today);
                  case Numbered n -> NOTHING;
                  case Issued i -> NOTHING;
                  case Waived w -> NOTHING;
                  // the cancellation came first
                  case Cancelled c -> NOTHING;
                };
          };
      case Fact.JobCancelled(Cancellation cancellation) -> cancel(file, cancellation);
      case Fact.StaffActed(StaffAct act) -> file == null ? NOTHING : staff(file, act, today);
      case Fact.DeclarationSaved f -> NOTHING;
      case Fact.OfferMade f -> NOTHING;
      case Fact.OfferAnswered f -> NOTHING;
      case Fact.JobConfirmed f -> NOTHING;
      // a correction of the pay leaves the price as it was ordered
      case Fact.FeeCorrected f -> NOTHING;
      case Fact.DocumentIssued f -> NOTHING;
      case Fact.ToolReported f -> NOTHING;
      case Fact.NotificationIssued f -> NOTHING;
    };
  }

  /** Now, or on the day the member planned. */
  static Order due(InvoiceFile file, LocalDate today) {
    LocalDate planned = planned(file.job());
    return planned != null && planned.isAfter(today)
        ? new Order.Keep(file.in(new Waiting(planned)))
        : new Order.Issue(file);
  }

  private static Order cancel(@Nullable InvoiceFile file, Cancellation cancellation) {
    if (file == null) {
      return new Order.Keep(new InvoiceFile(cancellation.job(), null, new Cancelled(), 0));
    }
    return switch (file.state()) {
      case Waiting w -> new Order.Keep(file.in(new Cancelled()));
      case Refused r -> new Order.Keep(file.in(new Cancelled()));
      case Waived w -> new Order.Keep(file.in(new Cancelled()));
      case Cancelled c -> NOTHING;
      case Numbered(var invoice, var credit, var documents) ->
          credit == null ? new Order.Credit(file, cancellation.reason()) : NOTHING;
      case Issued(var invoice, var credit, var documents) ->
          credit == null ? new Order.Credit(file, cancellation.reason()) : NOTHING;
    };
  }

  private static Order staff(InvoiceFile file, StaffAct act, LocalDate today) {
    return switch (act.kind()) {
      case AGAIN ->
          switch (file.state()) {
            case Waiting w -> due(file, today);
            case Refused r -> due(file, today);
            case Waived w -> due(file, today);
            case Numbered n -> NOTHING; // whoever reads it finishes it
            case Issued i -> new Order.Restore(file);
            case Cancelled c -> NOTHING;
          };
      case FORCE ->
          switch (file.state()) {
            case Waiting w -> new Order.Issue(file);
            case Refused r -> new Order.Issue(file);
            case Waived w -> new Order.Issue(file);
            case Numbered n -> NOTHING;
            case Issued i -> NOTHING;
            case Cancelled c -> NOTHING;
          };
      case WAIVE ->
          switch (file.state()) {
            case Waiting w -> new Order.Keep(file.in(new Waived(act.reason())));
            case Refused r -> new Order.Keep(file.in(new Waived(act.reason())));
            case Waived w -> new Order.Keep(file.in(new Waived(act.reason())));
            // a number is never given back: only a credit note undoes an invoice
            case Numbered n -> NOTHING;
            case Issued i -> NOTHING;
            case Cancelled c -> NOTHING;
          };
    };
  }

  private static @Nullable LocalDate planned(Job job) {
    Wishes wishes = job.content().wishes();
    return wishes == null ? null : wishes.invoiceOn();
  }
}
