package coop.panoplie.employmentcontract;

import coop.panoplie.documents.CancellationPdf;
import coop.panoplie.documents.ContractPdf;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Surroundings;
import java.util.function.Function;

/**
 * Prints and stores. The document's id is made of the event's, so that a step tried again keeps the
 * document of the first try.
 */
final class Printing {
  private static final String PDF = "application/pdf";
  private static final Text CONTRACT = new Text("contrat", "arbeidsovereenkomst", "contract");
  private static final Text CANCELLATION = new Text("annulation", "annulering", "cancellation");

  private final Surroundings surroundings;
  private final Documents documents;
  private final Function<Country, Pack> packs;

  Printing(Surroundings surroundings, Documents documents, Function<Country, Pack> packs) {
    this.surroundings = surroundings;
    this.documents = documents;
    this.packs = packs;
  }

  DocumentRef contract(String eventId, Verdict.Draw draw) {
    Job job = draw.job();
    Country country = Dates.country(job);
    byte[] pdf =
        ContractPdf.render(
            ContractPaper.of(
                packs.apply(country),
                job,
                draw.breakdown(),
                draw.reference(),
                surroundings.today(country),
                draw.late()));
    return put(job, eventId, "contract-pdf", CONTRACT, draw.reference(), pdf);
  }

  DocumentRef letter(String eventId, Verdict.TakeBack takeBack) {
    Job job = takeBack.job();
    Country country = Dates.country(job);
    byte[] pdf =
        CancellationPdf.render(
            CancellationLetter.of(
                packs.apply(country).entity(),
                job,
                takeBack.reference(),
                surroundings.today(country),
                takeBack.begun()));
    return put(job, eventId, "contract-cancellation-pdf", CANCELLATION, takeBack.reference(), pdf);
  }

  private DocumentRef put(
      Job job, String eventId, String kind, Text name, String reference, byte[] pdf) {
    String fileName = name.in(ContractPaper.languageOf(job)) + "-" + reference + ".pdf";
    return documents.put(
        job.id(), Tool.EMPLOYMENT_CONTRACT, kind + "-" + eventId, kind, fileName, PDF, pdf);
  }
}
