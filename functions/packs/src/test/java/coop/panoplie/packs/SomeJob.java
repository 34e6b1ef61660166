package coop.panoplie.packs;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.time.IsoDate;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** A random job of either country, with someone to do it; the same seed makes the same job. */
record SomeJob(Pack pack, Content content, Profile member) {

  private static final LocalDate FIRST = IsoDate.of("2025-02-03");
  private static final LocalDate LAST = IsoDate.of("2026-12-20");
  private static final Status[] BELGIAN = {
    null, null, Status.EMPLOYEE, Status.MANUAL, Status.ARTIST, Status.ARTICLE_1BIS, Status.STUDENT
  };
  private static final Status[] FRENCH = {
    null, null, Status.EMPLOYEE, Status.EXECUTIVE, Status.CESA, Status.PERFORMER, Status.TECHNICIAN
  };

  static SomeJob of(long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    boolean belgian = dice.nextBoolean();
    Status[] statuses = belgian ? BELGIAN : FRENCH;
    return of(dice, belgian, statuses[dice.nextInt(statuses.length)]);
  }

  /** A job under the status the country gives when none is chosen: it is never refused. */
  static SomeJob usual(long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    return of(dice, dice.nextBoolean(), null);
  }

  private static SomeJob of(SplittableRandom dice, boolean belgian, Status status) {
    Nature[] natures = {Nature.SERVICE, Nature.TRAINING, Nature.COPYRIGHT};
    Nature nature = natures[dice.nextInt(natures.length)];
    LocalDate from = FIRST.plusDays(dice.nextInt(680));
    LocalDate to = from.plusDays(dice.nextInt(1 << dice.nextInt(6)));
    to = to.isAfter(LAST) ? LAST : to;
    int days = 1 + dice.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1);
    long cents = dice.nextLong(10_000, 3_000_000 >> dice.nextInt(6));
    Content content =
        Jobs.job(
            belgian ? Country.BE : Country.FR,
            client(dice, belgian),
            nature,
            from.toString(),
            to.toString(),
            days,
            Integer.toString(days * 7),
            Money.ofCents(cents).toString());
    return new SomeJob(
        belgian ? BreakdownTest.BELGIUM : BreakdownTest.FRANCE,
        as(content, status),
        belgian ? at(dice, Jobs.LEA) : Jobs.HUGO);
  }

  private static Client client(SplittableRandom dice, boolean belgian) {
    return switch (dice.nextInt(4)) {
      case 0 -> Jobs.client(Client.Kind.COMPANY, "123", "DE123456789", "DE");
      case 1 -> Jobs.client(Client.Kind.PRIVATE, null, null, belgian ? "BE" : "FR");
      default -> belgian ? Jobs.THEATRE : Jobs.ATELIERS;
    };
  }

  private static Content as(Content content, Status status) {
    Mission mission = content.mission();
    return new Content(
        content.country(),
        content.client(),
        new Mission(
            mission.title(), mission.description(), mission.nature(), mission.function(), status),
        content.work(),
        content.price(),
        content.wishes());
  }

  /** Another household, and every attestation there is. */
  private static Profile at(SplittableRandom dice, Profile one) {
    Scale scale = dice.nextInt(3) == 0 ? Scale.II : Scale.I;
    return new Profile(
        one.givenName(),
        one.familyName(),
        one.nationalNumber(),
        one.birthDate(),
        one.birthPlace(),
        one.address(),
        one.iban(),
        one.email(),
        one.phone(),
        one.language(),
        one.country(),
        new Household(scale, Math.max(0, dice.nextInt(8) - 3)),
        new Standing(true, 600, 0, null));
  }

  /** The same at another price. */
  SomeJob priced(Money price) {
    Content other =
        new Content(
            content.country(),
            content.client(),
            content.mission(),
            content.work(),
            price,
            content.wishes());
    return new SomeJob(pack, other, member);
  }
}
