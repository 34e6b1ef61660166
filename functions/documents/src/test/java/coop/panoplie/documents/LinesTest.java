package coop.panoplie.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.Language;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line may end: bars show the places. */
class LinesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "aucun salaire n’est dû, aucun |salaire |n’est |dû",
        "Le contrat C-BE-2026-27C2 vaut, Le |contrat |C-BE-2026-27C2 |vaut",
        "demi-journée, demi-|journée",
        "écrire à bonjour@panoplie.example, écrire |à |bonjour@panoplie.example",
        "fini. Puis, fini. |Puis",
      })
  void aLineEndsBetweenWords(String text, String parted) {
    Lines lines = new Lines(Language.FR);
    lines.setText(text);
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
      parts.add(text.substring(start, at));
      start = at;
    }
    assertEquals(parted, String.join("|", parts));
  }
}
