package coop.panoplie.packs;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import java.math.BigDecimal;

/** Invented people and jobs. */
public final class Jobs {

  public static final Profile LEA =
      new Profile(
          "Léa",
          "Verhaegen",
          "91041203688",
          IsoDate.of("1991-04-12"),
          "Gand",
          new Address("rue des Tanneurs 60", "1000", "Bruxelles", "BE"),
          "BE17999123456721",
          "lea@panoplie.example",
          null,
          Language.FR,
          Country.BE,
          new Household(Household.Scale.I, 0),
          null);

  public static final Profile HUGO =
      new Profile(
          "Hugo",
          "Marchetti",
          "188069999901236",
          IsoDate.of("1988-06-03"),
          "Lyon",
          new Address("12 rue de la Charité", "69002", "Lyon", "FR"),
          "FR7699999000010001234567809",
          "hugo@panoplie.example",
          null,
          Language.FR,
          Country.FR,
          null,
          null);

  public static final Client THEATRE =
      client(Client.Kind.COMPANY, "0799999976", "BE0799999976", "BE");

  public static final Client ATELIERS =
      client(Client.Kind.COMPANY, "987654324", "FR14987654324", "FR");

  private Jobs() {}

  public static Client client(Client.Kind kind, String number, String vat, String country) {
    return new Client(
        kind,
        "Client SA",
        number,
        vat,
        "client@client.example",
        null,
        Language.FR,
        new Address("rue 1", "1000", "Ville", country),
        null);
  }

  public static Content job(
      Country country,
      Client client,
      Nature nature,
      String from,
      String to,
      int days,
      String hours,
      String price) {
    return new Content(
        country,
        client,
        new Mission("Concert de Noël", "Deux représentations", nature, "violoniste", null),
        new Work(
            IsoDate.of(from),
            IsoDate.of(to),
            days,
            new BigDecimal(hours),
            new Work.Place("Ville", country.name())),
        Money.eur(price),
        null);
  }

  /** Two evenings of a violinist in Brussels. */
  public static Content concert(String price) {
    return job(
        Country.BE, THEATRE, Nature.PERFORMANCE, "2026-12-21", "2026-12-22", 2, "15.2", price);
  }

  /** Two days of a trainer in Lyon. */
  public static Content lesson(String price) {
    return job(Country.FR, ATELIERS, Nature.TRAINING, "2026-12-21", "2026-12-22", 2, "14", price);
  }
}
