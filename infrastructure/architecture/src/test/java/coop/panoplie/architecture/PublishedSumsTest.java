package coop.panoplie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.Cancellation;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What fee-calculation leaves of a job is what declaration-intake counts with (decision 0004). */
class PublishedSumsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

  private final Bench fees = new Bench();
  private final Bench intake = new Bench();

  @Test
  void aComputedJobCountsForTheNextOneUntilItIsCalledOff() {
    intake.env.put("FEES_TABLE", fees.env.get("TABLE"));
    var pay = new coop.panoplie.feecalculation.Handler(fees.surroundings);
    JsonNode alone = simulated();

    Http.deliver(pay, Http.event("e1", new Fact.JobConfirmed(job())));
    JsonNode after = simulated();
    assertNotEquals(alone.path("totals"), after.path("totals"));

    Http.deliver(
        pay,
        Http.event(
            "e2", new Fact.JobCancelled(new Cancellation(job(), "flooded", fees.now.get()))));
    assertEquals(alone, simulated());
  }

  private JsonNode simulated() {
    var function = new coop.panoplie.declarationintake.Handler(intake.surroundings);
    Http call = Http.call("POST /declarations/simulate").as("lea");
    Http.Answer answer = call.body(Map.of("content", content())).to(function);
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private Job job() {
    var lea =
        new Profile(
            "Léa",
            "Test",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Language.FR,
            Country.BE,
            null,
            null);
    var confirmation =
        new Job.Confirmation(Job.Confirmation.Means.CLIENT, "Ada Test", fees.now.get());
    return new Job("job-1", 3, "lea", lea, content(), confirmation, LocalDate.of(2026, 11, 23));
  }

  private static Content content() {
    var address = new Address("quai du Canal 12", "1000", "Bruxelles", "BE");
    var client =
        new Client(
            Client.Kind.COMPANY,
            "Théâtre du Parc (test)",
            "0799999976",
            "BE0799999976",
            "production@client.example",
            null,
            Language.FR,
            address,
            null);
    var mission = new Mission("Concert", null, Mission.Nature.PERFORMANCE, "violoniste", null);
    var work = new Work(DAY, DAY, 1, new BigDecimal("7.6"), new Work.Place("Bruxelles", "BE"));
    return new Content(Country.BE, client, mission, work, Money.eur("6000.00"), null);
  }
}
