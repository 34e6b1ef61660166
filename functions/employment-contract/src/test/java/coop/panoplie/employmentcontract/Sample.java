package coop.panoplie.employmentcontract;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
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
import coop.panoplie.shell.Packs;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Jobs of people who do not exist. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private Sample() {}

  static Job belgian(Language language) {
    return job(Country.BE, language);
  }

  static Job french(Language language) {
    return job(Country.FR, language);
  }

  static Job cesa() {
    Job plain = french(Language.FR);
    Content c = plain.content();
    Mission mission =
        new Mission("Formation", null, Mission.Nature.TRAINING, "formatrice", Mission.Status.CESA);
    return new Job(
        plain.id(),
        plain.version(),
        plain.memberId(),
        plain.member(),
        new Content(c.country(), c.client(), mission, c.work(), c.price(), c.wishes()),
        plain.confirmation(),
        plain.confirmedOn());
  }

  static Job job(Country country, Language language) {
    LocalDate from = LocalDate.of(2026, 12, 10);
    LocalDate to = LocalDate.of(2026, 12, 12);
    boolean belgian = country == Country.BE;
    Profile member =
        new Profile(
            "Đặng Thị",
            "Żółć-O’Neill",
            belgian ? "90051204664" : "290055935001234",
            LocalDate.of(1990, 5, 12),
            "Gent",
            new Address("Lange Violierenstraat 3", "2000", "Antwerpen", country.name()),
            "BE68539007547034",
            "lea.peeters@example.org",
            null,
            language,
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
            new Mission(
                "Formation « prise de parole »", null, Mission.Nature.TRAINING, "formatrice", null),
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

  /** The money as the pack of the job's country really computes it. */
  static Breakdown breakdown(Job job) {
    Decision<Breakdown> decision =
        Packs.of(Dates.country(job)).breakdown(job.content(), job.member());
    return ((Decision.Accepted<Breakdown>) decision).value();
  }

  static Fact computed(Job job) {
    return new Fact.FeeCalculated(job, breakdown(job));
  }

  static Fact cancelled(Job job) {
    return new Fact.JobCancelled(new Cancellation(job, "reporté", NOW));
  }

  static Fact staff(StaffAct.Kind kind) {
    return new Fact.StaffActed(
        new StaffAct("job-1", "lea", Tool.EMPLOYMENT_CONTRACT, kind, "payé à la main", "Sam", NOW));
  }
}
