package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Work;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void anOrdinaryDeclarationAndProfilePass() {
    assertEquals(List.of(), Limits.of(Given.content()));
    assertEquals(List.of(), Limits.of("", Given.lea()));
  }

  @Test
  void longTextsAreRefusedByTheirField() {
    assertEquals(List.of("/mission/title too-long"), titled("x".repeat(201)));
    assertEquals(List.of(), titled("x".repeat(200)));
  }

  @Test
  void whatCannotBePrintedOrReadsBackwardsIsRefused() {
    for (String bad : List.of("a\u0000b", "a\u001Bb", "a\nb", "a\u202Eb", "a\uD800b", "a\uFFFFb")) {
      assertEquals(List.of("/mission/title unprintable"), titled(bad));
    }
    assertEquals(List.of(), titled("Noël à l'Œuvre – 北京 🎻"));
  }

  @Test
  void aDescriptionMayHaveLines() {
    Mission mission = new Mission(null, "first\nsecond\tthird", null, null, null);

    assertEquals(List.of(), codes(Limits.of(with(mission, null))));
  }

  @Test
  void numbersThatWouldFillTheMemoryAreRefused() {
    for (String hours : List.of("1E1000000", "1E-1000000", "1234567890.5", "1.00001")) {
      Work work = new Work(null, null, null, new BigDecimal(hours), null);
      assertEquals(
          List.of("/work/hours number-out-of-reach"), codes(Limits.of(with(null, work))), hours);
    }
  }

  @Test
  void datesOfAnotherEraAreRefused() {
    Work work = new Work(LocalDate.of(999_999, 1, 1), null, null, null, null);

    assertEquals(List.of("/work/from date-out-of-reach"), codes(Limits.of(with(null, work))));
  }

  private static List<String> titled(String title) {
    return codes(Limits.of(with(new Mission(title, null, null, null, null), null)));
  }

  private static Content with(Mission mission, Work work) {
    return new Content(Country.BE, null, mission, work, null, null);
  }

  private static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(r -> r.pointer() + " " + r.code()).toList();
  }
}
