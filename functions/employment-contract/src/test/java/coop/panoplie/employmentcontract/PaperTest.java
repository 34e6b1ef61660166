package coop.panoplie.employmentcontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.documents.CancellationPdf;
import coop.panoplie.documents.ContractPdf;
import coop.panoplie.documents.ContractView;
import coop.panoplie.documents.Formats;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Packs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed papers, read back: language, clauses, money to the cent. */
final class PaperTest {

  @Test
  void aContractCanBeRehearsedWithoutAStore() {
    ContractRehearsal.run();
  }

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({"BE,FR", "BE,NL", "BE,EN", "FR,FR", "FR,NL", "FR,EN"})
  void theContractSaysEverythingInTheMembersLanguage(Country country, Language language)
      throws IOException {
    Job job = Sample.job(country, language);
    Pack pack = Packs.of(country);
    Breakdown breakdown = Sample.breakdown(job);
    ContractView view = ContractPaper.of(pack, job, breakdown, "C-X-1", TODAY, false);
    String text = text(ContractPdf.render(view));

    assertEquals(language, view.language());
    assertTrue(text.contains(flat(PaperWords.TITLE.in(language))), text);
    assertTrue(text.contains(flat(job.member().fullName())), text);
    assertTrue(text.contains(flat(pack.entity().name())), text);
    assertTrue(text.contains("C-X-1"), text);
    List<Mention> mentions = pack.contractMentions(job.content(), job.member(), breakdown);
    assertFalse(mentions.isEmpty());
    for (Mention mention : mentions) {
      String words = flat(mention.text().in(language));
      // a clause may run over a page; its beginning stands together
      assertTrue(text.contains(words.substring(0, Math.min(words.length(), 40))), mention.code());
      String source = mention.source().in(language);
      assertTrue(text.contains(flat(source)), source);
    }
    Formats formats = new Formats(language);
    for (Line line : breakdown.lines()) {
      boolean members =
          line.group() == Line.Group.PAY
              || line.group() == Line.Group.EMPLOYEE
              || line.group() == Line.Group.TAX;
      if (members) {
        assertTrue(text.contains(flat(formats.money(line.amount()))), line.id());
      }
    }
    assertTrue(text.contains(flat(formats.money(breakdown.totals().net()))), text);
    assertTrue(text.contains(flat(formats.date(breakdown.payOn()))), text);
    assertFalse(text.contains("{"), text);
    assertFalse(text.contains("lea.peeters"), "addresses for mail are not the contract's");
  }

  @ParameterizedTest
  @CsvSource({"BE,FR", "BE,NL", "FR,EN"})
  void theLetterSaysWhatEndsAndWhatRemains(Country country, Language language) throws IOException {
    Job job = Sample.job(country, language);
    for (boolean begun : List.of(false, true)) {
      String text =
          text(
              CancellationPdf.render(
                  CancellationLetter.of(Packs.of(country).entity(), job, "C-X-1", TODAY, begun)));
      assertTrue(text.contains("C-X-1"), text);
      assertTrue(text.contains(flat(job.member().fullName())), text);
      assertFalse(text.contains("{"), text);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return flat(new PDFTextStripper().getText(document));
    }
  }

  /** Line breaks and the several kinds of spaces and apostrophes do not matter here. */
  private static String flat(String text) {
    return text.replaceAll("[\\u2019\\u02bc]", "'").replaceAll("[\\s\\u00a0\\u202f\\u2011]+", " ");
  }
}
