package coop.panoplie.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.pack.Mention;
import org.junit.jupiter.api.Test;

/** The clauses of invoices stay readable, whenever they were stored. */
class OldSourceTest {

  private static final Text HEADING = new Text("Retard", "Laattijdig", "Late");
  private static final Text WORDS = new Text("Des intérêts", "Interest", "Interest");

  @Test
  void aSourceStoredAsOneStringIsTheSameInEveryLanguage() {
    String stored =
        """
        {"code": "PMD",
         "heading": {"fr": "Retard", "nl": "Laattijdig", "en": "Late"},
         "text": {"fr": "Des intérêts", "nl": "Interest", "en": "Interest"},
         "source": "Law 02/08/2002 art. 5"}
        """;

    Mention mention = Json.read(stored, Mention.class);

    assertEquals(new Mention("PMD", HEADING, WORDS, Text.same("Law 02/08/2002 art. 5")), mention);
  }

  @Test
  void aSourceIsStoredInThreeLanguagesAndReadBack() {
    Text source =
        new Text(
            "Loi du 2 août 2002, art. 5",
            "Wet van 2 augustus 2002, art. 5",
            "Law 02/08/2002 art. 5");
    Mention mention = new Mention("PMD", HEADING, WORDS, source);

    assertEquals(mention, Json.read(Json.write(mention), Mention.class));
  }
}
