package coop.panoplie.documents;

import coop.panoplie.documents.html.JteinvoiceGenerated;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.invoice.Invoice;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Sets an invoice or a credit note. The same invoice gives the same bytes. */
public final class InvoicePdf {

  private InvoicePdf() {}

  /**
   * The invoice as PDF/A-3u and PDF/UA-1, A4, in its buyer's language.
   *
   * @param attachment the same invoice as CII data, which makes the file a Factur-X; may be absent
   */
  public static byte[] render(Invoice invoice, @Nullable Attachment attachment) {
    InvoiceView view = InvoiceViews.of(invoice);
    var heading = invoice.heading();
    StringOutput html = new StringOutput();
    JteinvoiceGenerated.render(
        new OwaspHtmlTemplateOutput(html), new Untouched(), Style.of(heading.language()), view);
    return Press.print(
        new Sheet(
            html.toString(),
            view.kind() + " " + view.number(),
            heading.seller().name(),
            heading.language(),
            heading.issuedOn(),
            attachment));
  }
}
