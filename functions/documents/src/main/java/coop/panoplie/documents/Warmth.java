package coop.panoplie.documents;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.pack.Entity;
import java.time.LocalDate;
import java.util.List;

/** The first document of a process costs a second, the next ones milliseconds. */
public final class Warmth {

  private Warmth() {}

  /** Sets a letter nobody reads, so that fonts, style sheet and layout are loaded. */
  public static void warm() {
    Entity nobody =
        new Entity(
            Country.BE,
            "Panoplie",
            "",
            "",
            null,
            "",
            new Address("", "", "", "BE"),
            "",
            "",
            "",
            "");
    LocalDate day = LocalDate.EPOCH;
    CancellationPdf.render(
        new LetterView(Language.EN, "Warm", "0", day, nobody, List.of("-"), List.of("-"), "-"));
  }
}
