package coop.panoplie.invoicegeneration;

import coop.panoplie.documents.InvoicePdf;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceNumber;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.Rehearsal;
import java.time.LocalDate;
import java.util.Objects;

/** Sets an invoice for each rehearsed job, under a number no book knows. */
final class InvoiceRehearsal {
  private InvoiceRehearsal() {}

  static void run() {
    Rehearsal.all().forEach(r -> Paper.pages(invoice(r), InvoicePdf::render));
  }

  private static Invoice invoice(Rehearsal rehearsal) {
    Job job = rehearsal.job();
    var country = Objects.requireNonNull(job.content().country());
    LocalDate day = job.confirmedOn();
    Draftsman draftsman = new Draftsman(Packs.of(country));
    return switch (draftsman.draft(job, rehearsal.breakdown(), day)) {
      case Decision.Accepted<Draftsman.Draft>(Draftsman.Draft draft) ->
          draftsman.numbered(
              draft, new InvoiceNumber(country, Invoice.Kind.INVOICE, day.getYear(), 0));
      case Decision.Rejected<Draftsman.Draft>(var reasons) ->
          throw new IllegalStateException("the rehearsal's invoice is refused: " + reasons);
    };
  }
}
