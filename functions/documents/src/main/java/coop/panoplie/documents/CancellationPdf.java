package coop.panoplie.documents;

import coop.panoplie.documents.html.JteletterGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Sets the letter that takes a contract back. The same view gives the same bytes. */
public final class CancellationPdf {

  private CancellationPdf() {}

  /** The letter as PDF/A-3u and PDF/UA-1, A4. */
  public static byte[] render(LetterView view) {
    StringOutput html = new StringOutput();
    JteletterGenerated.render(
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
