package coop.panoplie.invoicegeneration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.invoice.InvoiceNumber;
import coop.panoplie.kernel.receipt.DocumentRef;
import java.time.LocalDate;
import java.util.List;

/** Where the invoice of a job stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = InvoiceState.Waiting.class, name = "waiting"),
  @JsonSubTypes.Type(value = InvoiceState.Numbered.class, name = "numbered"),
  @JsonSubTypes.Type(value = InvoiceState.Issued.class, name = "issued"),
  @JsonSubTypes.Type(value = InvoiceState.Refused.class, name = "refused"),
  @JsonSubTypes.Type(value = InvoiceState.Waived.class, name = "waived"),
  @JsonSubTypes.Type(value = InvoiceState.Cancelled.class, name = "cancelled")
})
public sealed interface InvoiceState {

  /** The member planned the invoice for a later day. */
  record Waiting(LocalDate until) implements InvoiceState {}

  /**
   * A number is taken and booked for good; its documents are being made. Whoever finds a file in
   * this state makes them: the same message again, staff, or the schedule.
   *
   * @param credit present when the invoice is being taken back
   * @param documents those that are already in the store
   */
  record Numbered(
      InvoiceNumber invoice, @Nullable InvoiceNumber credit, List<DocumentRef> documents)
      implements InvoiceState {
    public Numbered {
      documents = List.copyOf(documents);
    }
  }

  /** Numbered, booked, and every document in the store. */
  record Issued(InvoiceNumber invoice, @Nullable InvoiceNumber credit, List<DocumentRef> documents)
      implements InvoiceState {
    public Issued {
      documents = List.copyOf(documents);
    }
  }

  /** Something that an invoice needs is missing or does not hold. */
  record Refused(Text because, Text whatToDo) implements InvoiceState {}

  /** Staff decided that this job needs no invoice from here. */
  record Waived(String reason) implements InvoiceState {}

  /** Called off before there was an invoice. */
  record Cancelled() implements InvoiceState {}
}
