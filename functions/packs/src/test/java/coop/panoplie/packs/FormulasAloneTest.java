package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** A pack read for a browser: every figure and sentence, nothing that only documents need. */
class FormulasAloneTest {

  private static final PackData WHOLE = TestData.BELGIUM;
  private static final PackData ALONE =
      PackData.forFormulas(file -> TestData.file("belgium", file));

  @Test
  void figuresLinesAndSentencesAreTheSame() {
    assertEquals(new HashMap<>(WHOLE.texts()), new HashMap<>(ALONE.texts()));
    assertEquals(new HashMap<>(WHOLE.lines()), new HashMap<>(ALONE.lines()));
    assertEquals(WHOLE.figures().keySet(), ALONE.figures().keySet());
    for (Figure figure : WHOLE.figures().values()) {
      Figure same = ALONE.figures().get(figure.id());
      assertEquals(figure.values().getFirst().from(), same.values().getFirst().from());
      assertEquals(figure.values().size(), same.values().size());
    }
  }

  @Test
  void theEntityKeepsItsNameAlone() {
    assertEquals(WHOLE.entity().name(), ALONE.entityName());
    assertThrows(IllegalStateException.class, ALONE::entity);
    assertThrows(IllegalStateException.class, ALONE::mentions);
  }
}
