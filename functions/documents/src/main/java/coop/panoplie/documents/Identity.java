package coop.panoplie.documents;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.pack.Entity;
import java.util.ArrayList;
import java.util.List;

/** Who a paper comes from, as company law wants it at the foot of each page. */
public final class Identity {
  private static final Text ENTERPRISE_NUMBER =
      new Text("N° d'entreprise {n}", "Ondernemingsnr. {n}", "Enterprise no. {n}");
  private static final Text FR_NUMBER = new Text("SIREN {n}", "SIREN {n}", "SIREN {n}");
  private static final Text VAT = new Text("TVA {n}", "Btw {n}", "VAT {n}");

  private Identity() {}

  /** Three short lines: name and seat, numbers, bank and mail. */
  public static List<String> lines(Entity entity, Language language) {
    String number = number(entity.country().name(), entity.enterpriseNumber(), language);
    return List.of(
        joined(entity.name(), entity.legalForm(), address(entity.address())),
        joined(number, VAT.with("n", entity.vatNumber()).in(language), entity.register()),
        joined("IBAN " + Formats.iban(entity.iban()), "BIC " + entity.bic(), entity.email()));
  }

  /**
   * The number a company is registered under, named and grouped as its country does.
   *
   * @param country ISO 3166-1 alpha-2; null or another country's: the number as it was given
   */
  static String number(@Nullable String country, String number, Language language) {
    return switch (country) {
      case "FR" -> FR_NUMBER.with("n", grouped(number)).in(language);
      case "BE" -> ENTERPRISE_NUMBER.with("n", enterprise(number)).in(language);
      case null, default -> ENTERPRISE_NUMBER.with("n", number).in(language);
    };
  }

  /** An address on one line. */
  public static String address(Address address) {
    return String.join(", ", addressLines(address));
  }

  /** Street, then town. */
  public static List<String> addressLines(Address address) {
    List<String> lines = new ArrayList<>();
    if (address.street() != null) {
      lines.add(address.street());
    }
    String town = (word(address.postalCode()) + " " + word(address.city())).strip();
    if (!town.isEmpty()) {
      lines.add(town);
    }
    return lines;
  }

  /** A Belgian enterprise number as people read it: {@code 0403.019.261}. */
  public static String enterprise(String number) {
    return number.length() == 10
        ? number.substring(0, 4) + "." + number.substring(4, 7) + "." + number.substring(7)
        : number;
  }

  /** A SIREN in groups of three. */
  public static String grouped(String number) {
    return number.length() == 9
        ? number.substring(0, 3)
            + "\u00a0"
            + number.substring(3, 6)
            + "\u00a0"
            + number.substring(6)
        : number;
  }

  private static String joined(String... parts) {
    return String.join("  ·  ", parts);
  }

  private static String word(@Nullable String word) {
    return word == null ? "" : word;
  }
}
