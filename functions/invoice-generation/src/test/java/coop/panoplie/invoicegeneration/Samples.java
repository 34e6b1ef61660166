package coop.panoplie.invoicegeneration;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.Cancellation;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.kernel.receipt.Tool;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Jobs of invented people and clients, with valid check digits. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final Client THEATRE =
      client(
          Client.Kind.COMPANY,
          "Théâtre des Deux Rives ASBL",
          "0403019261",
          "BE0403019261",
          new Address("Chaussée de Wavre 153", "1050", "Ixelles", "BE"));
  static final Client TRAINING =
      client(
          Client.Kind.COMPANY,
          "Formations Ñuñez SAS",
          "40483304800022",
          "FR83404833048",
          new Address("14 quai de la Loire", "44000", "Nantes", "FR"));
  static final Client DUTCH =
      client(
          Client.Kind.COMPANY,
          "Podium Łucja & Zonen BV",
          null,
          "NL000099998B57",
          new Address("Prinsengracht 1", "1015 DK", "Amsterdam", "NL"));
  static final Client SWISS =
      client(
          Client.Kind.COMPANY,
          "Bühne am Fluss AG",
          "CHE-107.787.577",
          "CHE107787577MWST",
          new Address("Rheingasse 8", "4058", "Basel", "CH"));
  static final Client AMERICAN =
      client(
          Client.Kind.COMPANY,
          "Riverside Stage Inc.",
          null,
          null,
          new Address("12 Water Street", "10004", "New York", "US"));
  static final Client MONEGASQUE =
      client(
          Client.Kind.COMPANY,
          "Théâtre du Rocher SAM",
          null,
          "FR40000000171",
          new Address("2 rue Basse", "98000", "Monaco", "MC"));
  static final Client TOWN =
      client(
          Client.Kind.PUBLIC,
          "Ville de Saint-Exemple",
          "21999999200015",
          null,
          new Address("2 place de la Mairie", "44000", "Saint-Exemple", "FR"));
  static final Client COLLECTOR =
      client(
          Client.Kind.PRIVATE,
          "Anneliese Rüegg",
          null,
          null,
          new Address("Seestrasse 4", "8002", "Zürich", "CH"));
  static final Client PERSON =
      client(
          Client.Kind.PRIVATE,
          "Đặng Thị Hương",
          null,
          null,
          new Address("Rue Haute 3", "1000", "Bruxelles", "BE"));
  static final Vat BE_21 = new Vat("S", Percent.of("21"), null, "AR no. 20 art. 1");
  static final Vat BE_6 = new Vat("S", Percent.of("6"), null, "AR no. 20, table A, XXIX");
  static final Vat FR_20 = new Vat("S", Percent.of("20"), null, "CGI 278");
  static final Vat EXEMPT =
      new Vat(
          "E",
          Percent.of("0"),
          Text.same("Exempté de TVA, article 44, § 2, 8° du Code de la TVA"),
          "CTVA art. 44 § 2, 8°");
  static final Vat REVERSE =
      new Vat(
          "AE",
          Percent.of("0"),
          new Text("Autoliquidation", "Btw verlegd", "Reverse charge"),
          "CTVA art. 21 § 2");
  static final Vat OUTSIDE =
      new Vat(
          "O",
          Percent.of("0"),
          new Text(
              "Prestation hors du champ de la TVA",
              "Dienst buiten het toepassingsgebied van de btw",
              "Service outside the scope of VAT"),
          "Directive 2006/112/EC art. 44");
  static final Vat FR_5_5 = new Vat("S", Percent.of("5.5"), null, "CGI 278-0 bis F");
  static final Vat FR_10 = new Vat("S", Percent.of("10"), null, "CGI 279 g");

  private Samples() {}

  static Fact.FeeCalculated priced(String id, Country country, Client client, Vat vat) {
    return priced(id, country, client, vat, null);
  }

  static Fact.FeeCalculated priced(
      String id, Country country, Client client, Vat vat, @Nullable LocalDate invoiceOn) {
    Money price = Money.eur("1250.00");
    return new Fact.FeeCalculated(
        job(id, country, client, price, invoiceOn), breakdown(price, vat));
  }

  static Fact.JobCancelled cancelled(Job job) {
    return new Fact.JobCancelled(
        new Cancellation(job, "La représentation est annulée d'un commun accord", NOW));
  }

  static Fact.StaffActed staff(Job job, StaffAct.Kind kind) {
    return new Fact.StaffActed(
        new StaffAct(job.id(), "lea", Tool.INVOICE, kind, "à la demande du membre", "Sam", NOW));
  }

  static Job job(
      String id, Country country, Client client, Money price, @Nullable LocalDate invoiceOn) {
    Content content =
        new Content(
            country,
            client,
            new Mission(
                "Concert « Rivages » & rencontre",
                "Violon, trois représentations",
                Mission.Nature.PERFORMANCE,
                "Violoniste",
                null),
            new Work(
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 3),
                3,
                new BigDecimal("22.8"),
                new Work.Place("Bruxelles", "BE")),
            price,
            new Wishes(invoiceOn, null, null));
    Profile member =
        new Profile(
            "Léa",
            "Ștefănescu",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Language.FR,
            country,
            null,
            null);
    Job.Confirmation confirmation =
        new Job.Confirmation(Job.Confirmation.Means.CLIENT, "Ingrid O’Neill", NOW);
    return new Job(id, 3, "lea", member, content, confirmation, LocalDate.of(2026, 11, 23));
  }

  private static Breakdown breakdown(Money price, Vat vat) {
    Money tax = price.percent(vat.rate(), Rounding.CENT_HALF_UP);
    Money zero = Money.ZERO;
    Totals totals =
        new Totals(
            price, tax, price.plus(tax), zero, price, zero, price, zero, price, zero, price, zero);
    return new Breakdown(
        "test",
        "1",
        LocalDate.of(2026, 12, 3),
        vat,
        List.of(),
        totals,
        LocalDate.of(2026, 12, 14),
        List.of(),
        List.of());
  }

  private static Client client(
      Client.Kind kind,
      String name,
      @Nullable String number,
      @Nullable String vatNumber,
      Address address) {
    return new Client(
        kind, name, number, vatNumber, "compta@client.example", null, Language.FR, address, null);
  }
}
