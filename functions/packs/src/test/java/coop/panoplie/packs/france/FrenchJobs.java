package coop.panoplie.packs.france;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Client.Kind;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Income;
import coop.panoplie.packs.pay.Payroll;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Invented French jobs. */
final class FrenchJobs {

  static final France FRANCE = France.of(TestData.FRANCE);

  static final LocalDate FIRST = IsoDate.of("2025-01-02");

  private FrenchJobs() {}

  /** So many calendar days, seven hours on each. */
  static Facts facts(LocalDate from, int days, @Nullable Status status) {
    return facts(from, from.plusDays(days - 1L), days, 7L * days, status);
  }

  static Facts facts(LocalDate from, LocalDate to, int days, long hours, @Nullable Status status) {
    return new Facts(
        Country.FR,
        from,
        to,
        days,
        hours * 1_000_000,
        Money.eur("1000"),
        Kind.COMPANY,
        "FR",
        null,
        Nature.SERVICE,
        "FR",
        status,
        SoFar.NOTHING,
        Income.SALE);
  }

  /** Two days of a CESA after other jobs. */
  static Facts cesa(LocalDate from, List<Carry> carries) {
    Facts plain = facts(from, 2, Status.CESA);
    return new Facts(
        plain.country(),
        plain.from(),
        plain.to(),
        plain.days(),
        plain.hours(),
        plain.price(),
        plain.clientKind(),
        plain.clientCountry(),
        plain.clientVat(),
        plain.nature(),
        plain.placeCountry(),
        plain.status(),
        new SoFar(carries),
        Income.SALE);
  }

  /** A job as it is declared. */
  static Content declared(
      String from, String to, int days, @Nullable Status status, Nature nature) {
    return new Content(
        Country.FR,
        new Client(
            Kind.COMPANY,
            "Client SA",
            null,
            null,
            null,
            null,
            Language.FR,
            new Address("rue 1", "69000", "Ville", "FR"),
            null),
        new Mission("Mission", "Une mission", nature, "formateur", status),
        new Work(
            IsoDate.of(from),
            IsoDate.of(to),
            days,
            BigDecimal.valueOf(7L * days),
            new Work.Place("Ville", "FR")),
        Money.eur("3000"),
        null);
  }

  static Payroll payroll(Facts facts) {
    return FRANCE.payroll(facts, member(null));
  }

  static Profile member(@Nullable String taxRate) {
    return standing(new Standing(null, null, null, taxRate == null ? null : Percent.of(taxRate)));
  }

  static Profile standing(Standing standing) {
    return new Profile(
        "Hugo",
        "Marchetti",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Country.FR,
        (Household) null,
        standing);
  }
}
