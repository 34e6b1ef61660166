package coop.panoplie.invoicegeneration;

import coop.panoplie.documents.Attachment;
import coop.panoplie.invoicegeneration.xml.Cii;
import coop.panoplie.invoicegeneration.xml.Ubl;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.shell.Documents;
import java.util.List;

/**
 * Makes the files of a numbered invoice and stores them under its number. Made again, they are the
 * same files: a second put keeps the first.
 */
final class Paper {
  private final Documents documents;
  private final Printer printer;

  Paper(Documents documents, Printer printer) {
    this.documents = documents;
    this.printer = printer;
  }

  /** Sets an invoice as PDF; the same invoice gives the same bytes. */
  interface Printer {
    byte[] print(Invoice invoice, @Nullable Attachment attachment);
  }

  List<DocumentRef> store(Job job, Invoice invoice) {
    String kind =
        switch (invoice.kind()) {
          case INVOICE -> "invoice";
          case CREDIT_NOTE -> "credit-note";
        };
    String number = invoice.number().text();
    Pages pages = pages(invoice, printer);
    byte[] pdf = pages.pdf();
    byte[] xml = pages.xml();
    return List.of(
        put(job, number + "-pdf", kind + "-pdf", number + ".pdf", "application/pdf", pdf),
        put(job, number + "-xml", kind + "-xml", number + ".xml", "application/xml", xml));
  }

  /** An invoice for the eye and for the machine. */
  record Pages(byte[] pdf, byte[] xml) {}

  static Pages pages(Invoice invoice, Printer printer) {
    byte[] xml = xml(invoice);
    return new Pages(printer.print(invoice, attachment(invoice, xml)), xml);
  }

  /** Peppol from the Belgian entity, CII from the French one. */
  static byte[] xml(Invoice invoice) {
    return switch (invoice.heading().country()) {
      case BE -> Ubl.write(invoice);
      case FR -> Cii.write(invoice);
    };
  }

  /** The French PDF carries its data inside: Factur-X. */
  private static @Nullable Attachment attachment(Invoice invoice, byte[] xml) {
    return switch (invoice.heading().country()) {
      case BE -> null;
      case FR -> new Attachment(xml);
    };
  }

  private DocumentRef put(
      Job job, String id, String kind, String fileName, String contentType, byte[] bytes) {
    return documents.put(job.id(), Tool.INVOICE, id, kind, fileName, contentType, bytes);
  }
}
