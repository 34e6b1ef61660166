package coop.panoplie.shell.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {

  @Test
  void everyKindOfToolStateSurvivesTheJourney() {
    List<ToolState> states =
        List.of(
            new ToolState.Done(Text.same("ok")),
            new ToolState.Waiting(Text.same("x"), LocalDate.of(2026, 12, 1)),
            new ToolState.NotNeeded(Text.same("r")),
            new ToolState.Refused(Text.same("r"), Text.same("w")));
    for (ToolState state : states) {
      Envelope event =
          new Envelope(
              "e1",
              "invoice-generation",
              Instant.parse("2026-11-23T09:00:00Z"),
              "c1",
              new Fact.ToolReported(
                  new ToolReport(
                      "job-1", "lea", Tool.INVOICE, 2, state, List.of(), Instant.EPOCH)));
      assertEquals(event, Events.read(Events.write(event)));
    }
  }

  @Test
  void wordsInJsonAreThoseOfTheInterface() {
    DeclarationSummary summary =
        new DeclarationSummary(
            "d",
            1,
            "lea",
            "Léa",
            null,
            Language.FR,
            "draft",
            Country.BE,
            null,
            null,
            null,
            Money.eur("12.50"));

    assertEquals(
        "{\"id\":\"d\",\"version\":1,\"memberId\":\"lea\",\"memberName\":\"Léa\",\"memberLanguage\":\"fr\","
            + "\"state\":\"draft\",\"country\":\"BE\",\"price\":{\"cents\":1250,\"currency\":\"EUR\"}}",
        coop.panoplie.shell.Json.write(summary));
  }

  @Test
  void whatIsNoEventOfOursIsNotGuessedAt() {
    assertThrows(IllegalStateException.class, () -> Events.read("{\"type\":\"other\"}"));
    assertThrows(IllegalStateException.class, () -> Events.read("not json"));
  }
}
