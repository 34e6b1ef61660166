package coop.panoplie.documents;

import coop.panoplie.documents.html.JtecontractGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Sets a contract. The same view gives the same bytes. */
public final class ContractPdf {

  private ContractPdf() {}

  /** The contract as PDF/A-3u and PDF/UA-1, A4. */
  public static byte[] render(ContractView view) {
    StringOutput html = new StringOutput();
    JtecontractGenerated.render(
        new OwaspHtmlTemplateOutput(html), new Untouched(), Style.of(view.language()), view);
    return Press.print(
        new Sheet(
            html.toString(),
            view.title() + " " + view.reference(),
            view.entity().name(),
            view.language(),
            view.dated(),
            null));
  }
}
