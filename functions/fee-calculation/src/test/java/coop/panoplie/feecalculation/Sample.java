package coop.panoplie.feecalculation;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.Cancellation;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.receipt.Tool;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Jobs of people who do not exist. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private Sample() {}

  static Job belgian() {
    return job(Country.BE, LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 12));
  }

  static Job french() {
    return job(Country.FR, LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 12));
  }

  /** Outside what any pack vouches for. */
  static Job farAway() {
    return job(Country.BE, LocalDate.of(2039, 5, 4), LocalDate.of(2039, 5, 6));
  }

  static Job job(Country country, LocalDate from, LocalDate to) {
    boolean belgian = country == Country.BE;
    Profile member =
        new Profile(
            "Léa",
            "Peeters",
            belgian ? "90051204664" : "290055935001234",
            LocalDate.of(1990, 5, 12),
            "Gent",
            new Address("Lange Violierenstraat 3", "2000", "Antwerpen", country.name()),
            "BE68539007547034",
            "lea.peeters@example.org",
            null,
            Language.FR,
            country,
            new Household(Household.Scale.I, 0),
            null);
    Client client =
        new Client(
            Client.Kind.COMPANY,
            "Théâtre de l’Étoile",
            belgian ? "0456789034" : "732829320",
            belgian ? "BE0456789034" : "FR44732829320",
            "compta@theatre.example.org",
            null,
            Language.FR,
            new Address("Place du Jeu 1", "1000", "Bruxelles", country.name()),
            null);
    Content content =
        new Content(
            country,
            client,
            new Mission("Concert", null, Mission.Nature.TRAINING, "formatrice", null),
            new Work(from, to, 3, new BigDecimal("18"), new Work.Place("Lille", country.name())),
            Money.eur("1250.00"),
            new Wishes(null, null, null));
    return new Job(
        "job-1",
        3,
        "lea",
        member,
        content,
        new Job.Confirmation(Job.Confirmation.Means.CLIENT, "Noé Dubois", NOW),
        LocalDate.of(2026, 11, 23));
  }

  /** The Belgian job under another name, at another price. */
  static Job belgian(String id, String price) {
    Job job = belgian();
    Content content = job.content();
    return new Job(
        id,
        job.version(),
        job.memberId(),
        job.member(),
        new Content(
            content.country(),
            content.client(),
            content.mission(),
            content.work(),
            Money.eur(price),
            content.wishes()),
        job.confirmation(),
        job.confirmedOn());
  }

  static Fact confirmed(Job job) {
    return new Fact.JobConfirmed(job);
  }

  static Fact cancelled(Job job) {
    return new Fact.JobCancelled(new Cancellation(job, "reporté", NOW));
  }

  static Fact staff(StaffAct.Kind kind) {
    return staff("job-1", kind);
  }

  static Fact staff(String jobId, StaffAct.Kind kind) {
    return new Fact.StaffActed(
        new StaffAct(jobId, "lea", Tool.FEE_CALCULATION, kind, "payé à la main", "Sam", NOW));
  }
}
