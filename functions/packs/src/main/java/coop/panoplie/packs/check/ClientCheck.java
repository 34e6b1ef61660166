package coop.panoplie.packs.check;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.identifiers.EnterpriseNumber;
import coop.panoplie.packs.identifiers.Siren;
import coop.panoplie.packs.identifiers.VatNumber;
import coop.panoplie.packs.pay.VatArea;

/** What the invoice and the offer need of the client, and the checks of its numbers. */
final class ClientCheck {

  private final PackData data;
  private final Findings findings;

  ClientCheck(PackData data, Findings findings) {
    this.data = data;
    this.findings = findings;
  }

  /** Funding is outside the scope of VAT: where it comes from and under what number is the same. */
  void of(@Nullable Client client, boolean funding) {
    if (client == null) {
      findings.say("/client/name", "missing.clientName", null);
      findings.say("/client/email", "missing.clientEmail", null);
      findings.say("/client/address/city", "missing.clientCity", null);
      return;
    }
    findings.need("/client/name", "missing.clientName", client.name());
    email(client.email());
    address(client.address());
    if (!funding) {
      territory(client.address(), country(client));
    }
    numbers(client, country(client), funding);
  }

  private String country(Client client) {
    Address address = client.address();
    String country = address == null ? null : address.country();
    return country == null || country.isEmpty() ? data.country().name() : country;
  }

  /** Only what cannot be an address at all: the answer to the mail tells the rest. */
  private void email(@Nullable String email) {
    if (findings.need("/client/email", "missing.clientEmail", email) && email != null) {
      int at = email.indexOf('@');
      if (at < 1 || email.indexOf('.', at) < at + 2 || email.indexOf(' ') >= 0) {
        findings.say("/client/email", "clientEmail.wrong", null);
      }
    }
  }

  private void address(@Nullable Address address) {
    findings.need(
        "/client/address/street",
        "missing.clientStreet",
        address == null ? null : address.street());
    findings.need(
        "/client/address/postalCode",
        "missing.clientPostalCode",
        address == null ? null : address.postalCode());
    findings.need(
        "/client/address/city", "missing.clientCity", address == null ? null : address.city());
  }

  /** The rate of a few parts of Member States is not that of the country in their address. */
  private void territory(@Nullable Address address, String country) {
    String code = address == null ? null : address.postalCode();
    if (code != null && VatArea.apart(country, code.strip())) {
      findings.say(
          "/client/address/postalCode",
          "vat.territory",
          data.text("vat.territory"),
          data.on(data.info().to()).get("vat.territory").source(),
          WayOut.advice("vat.askAdviser", data.text("vat.askAdviser")));
    }
  }

  private void numbers(Client client, String country, boolean funding) {
    boolean company = client.kind() == Client.Kind.COMPANY;
    boolean neighbour = country.equals("BE") || country.equals("FR");
    String number = client.enterpriseNumber();
    if (number != null && !number.isBlank()) {
      enterprise(number, country);
    } else if (neighbour && (company || client.kind() == Client.Kind.PUBLIC)) {
      findings.say("/client/enterpriseNumber", "missing.enterpriseNumber." + country, null);
    }
    String vat = client.vatNumber();
    String state = VatArea.state(country);
    if (vat != null && !vat.isBlank()) {
      vat(vat, state);
    } else if (company
        && !funding
        && !state.equals(data.country().name())
        && VatArea.union(state)) {
      findings.say("/client/vatNumber", "missing.vatNumber", null);
    }
  }

  private void enterprise(String number, String country) {
    boolean right =
        switch (country) {
          case "BE" -> EnterpriseNumber.valid(number);
          case "FR" -> Siren.valid(number) || Siren.validEstablishment(number);
          default -> true;
        };
    if (!right) {
      findings.say("/client/enterpriseNumber", "enterpriseNumber.wrong." + country, null);
    }
  }

  /** Outside the Union numbers are as each country makes them. */
  private void vat(String vat, String state) {
    if (!VatArea.union(state)) {
      return;
    }
    if (!VatNumber.valid(vat)) {
      findings.say("/client/vatNumber", "vatNumber.wrong", null);
    } else if (!VatNumber.country(vat).equals(state)) {
      findings.say("/client/vatNumber", "vatNumber.country", null);
    }
  }
}
