package coop.panoplie.kernel.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs between two computations of a job, line by line. */
final class CorrectionsTest {
  private static final Instant AT = Instant.parse("2027-01-12T09:30:00Z");

  @Test
  void anotherAmountIsAnEntryWithOldNewAndDifference() {
    List<Correction> all =
        between(
            breakdown("1", line("gross", 90_000), line("tax", -9_055)),
            breakdown("2", line("gross", 90_000), line("tax", -9_015)));

    assertEquals(
        List.of(
            new Correction(
                "tax",
                Line.Group.PAY,
                Text.same("tax of pack 2"),
                Money.ofCents(-9_055),
                Money.ofCents(-9_015),
                Money.ofCents(40),
                "the scale came out",
                AT,
                "2")),
        all);
  }

  @Test
  void aNewLineComesFromNothingAndAGoneOneGoesToNothing() {
    List<Correction> all =
        between(breakdown("1", line("old", 500)), breakdown("2", line("new", 700)));

    assertEquals(List.of("new", "old"), all.stream().map(Correction::lineId).toList());
    assertEquals(Money.ZERO, all.getFirst().before());
    assertEquals(Money.ofCents(700), all.getFirst().difference());
    assertEquals(Money.ZERO, all.getLast().after());
    assertEquals(Money.ofCents(-500), all.getLast().difference());
    assertEquals("old of pack 1", all.getLast().label().en());
    assertEquals("2", all.getLast().packVersion());
  }

  @Test
  void aLineThatComesEveryMonthIsOne() {
    List<Correction> all =
        between(
            breakdown("1", line("tax", -100), line("tax", -200)),
            breakdown("2", line("tax", -150), line("tax", -151)));

    assertEquals(1, all.size());
    assertEquals(Money.ofCents(-300), all.getFirst().before());
    assertEquals(Money.ofCents(-301), all.getFirst().after());
  }

  @Test
  void theSameAmountsByANewerPackAreNoCorrection() {
    assertEquals(
        List.of(),
        between(
            breakdown("1", line("tax", -100), line("tax", -200), line("none", 0)),
            breakdown("2", line("tax", -300))));
  }

  private static List<Correction> between(Breakdown before, Breakdown after) {
    return Corrections.between(before, after, "the scale came out", AT);
  }

  private record Told(String id, long cents) {}

  private static Told line(String id, long cents) {
    return new Told(id, cents);
  }

  private static Breakdown breakdown(String version, Told... lines) {
    Money none = Money.ZERO;
    return new Breakdown(
        "test",
        version,
        LocalDate.of(2026, 12, 12),
        new Vat("S", Percent.of("21"), null, "test"),
        List.of(lines).stream().map(told -> line(version, told)).toList(),
        new Totals(none, none, none, none, none, none, none, none, none, none, none, none),
        LocalDate.of(2026, 12, 22),
        List.of(),
        List.of());
  }

  private static Line line(String version, Told told) {
    Text label = Text.same(told.id() + " of pack " + version);
    Origin origin =
        new Origin(
            told.id(),
            Line.Group.PAY,
            label,
            told.id(),
            version,
            "test",
            "O",
            Certainty.EXACT,
            null,
            false);
    return new Line(origin, Line.NONE, Line.NONE, told.cents(), null, Inputs.NONE);
  }
}
