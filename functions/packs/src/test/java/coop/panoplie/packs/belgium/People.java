package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Client.Kind;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.Jobs;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Income;
import coop.panoplie.packs.pay.Slip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented members of the cooperative in every situation, and their jobs. */
final class People {

  static final Belgium PACK = Belgium.of(TestData.BELGIUM);

  private People() {}

  static Profile member(Household household, @Nullable Standing standing) {
    return member(household, standing, Jobs.LEA.birthDate());
  }

  static Profile born(String date) {
    return member(Jobs.LEA.household(), null, IsoDate.of(date));
  }

  static Profile standing(Standing standing) {
    return member(Jobs.LEA.household(), standing);
  }

  static Profile student(int hours) {
    return standing(new Standing(null, hours, null, null));
  }

  private static Profile member(
      Household household, @Nullable Standing standing, @Nullable LocalDate born) {
    Profile lea = Jobs.LEA;
    return new Profile(
        lea.givenName(),
        lea.familyName(),
        lea.nationalNumber(),
        born,
        lea.birthPlace(),
        lea.address(),
        lea.iban(),
        lea.email(),
        lea.phone(),
        lea.language(),
        lea.country(),
        household,
        standing);
  }

  static Facts facts(Status status, String from, String to, int days, long hours, SoFar soFar) {
    return new Facts(
        Country.BE,
        IsoDate.of(from),
        IsoDate.of(to),
        days,
        Exact.ofWhole(hours),
        Money.eur("1000"),
        Kind.COMPANY,
        "BE",
        null,
        Nature.PERFORMANCE,
        "BE",
        status,
        soFar,
        Income.SALE,
        0);
  }

  static Slip slip(Facts facts, Profile member, long pay) {
    return PACK.payroll(facts, member).slip(pay);
  }

  /** The first line of that name. */
  static Line line(Slip slip, String id) {
    return slip.lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }

  /** The same declaration under another status. */
  static Content as(Content content, Status status) {
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

  /** What earlier jobs left, with what one more leaves. */
  static SoFar and(SoFar before, List<Carry> more) {
    List<Carry> all = new ArrayList<>(before.carries());
    all.addAll(more);
    return new SoFar(all);
  }
}
