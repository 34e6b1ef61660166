package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Wishes;
import java.util.ArrayList;
import java.util.List;

/**
 * What an offer and the contract behind it need to be there, whatever the country; added to what
 * the country's pack refuses, one refusal for a field.
 */
final class Completeness {
  private static final int LONGEST_OFFER = 90;
  private static final int LONGEST_TERM = 120;

  private final List<Refusal> refusals;

  private Completeness(List<Refusal> already) {
    this.refusals = new ArrayList<>(already);
  }

  static List<Refusal> of(Content content, Profile member, List<Refusal> ofThePack) {
    Completeness all = new Completeness(ofThePack);
    all.client(content.client());
    all.mission(content.mission());
    all.wishes(content.wishes());
    all.member(member);
    return List.copyOf(all.refusals);
  }

  private void client(@Nullable Client client) {
    if (client == null) {
      need("/client", null, new Text("le client", "de klant", "the client"));
      return;
    }
    need(
        "/client/name",
        client.name(),
        new Text("le nom du client", "de naam van de klant", "the client's name"));
    need(
        "/client/email",
        client.email(),
        new Text(
            "l'adresse e-mail du client",
            "het e-mailadres van de klant",
            "the client's e-mail address"));
    String email = client.email();
    if (email != null && !email.isBlank() && !looksLikeMail(email)) {
      add(
          Refusals.badValue(
              "/client/email",
              "bad-email",
              new Text(
                  "Cette adresse e-mail ne peut pas exister.",
                  "Dit e-mailadres kan niet bestaan.",
                  "This e-mail address cannot exist.")));
    }
  }

  private void mission(@Nullable Mission mission) {
    need(
        "/mission/title",
        mission == null ? null : mission.title(),
        new Text(
            "l'intitulé de la mission", "de titel van de opdracht", "the title of the mission"));
    need(
        "/mission/function",
        mission == null ? null : mission.function(),
        new Text("la fonction exercée", "de uitgeoefende functie", "the function"));
  }

  private void wishes(@Nullable Wishes wishes) {
    if (wishes != null) {
      between("/wishes/offerValidDays", wishes.offerValidDays(), 1, LONGEST_OFFER);
      between("/wishes/paymentTermDays", wishes.paymentTermDays(), 0, LONGEST_TERM);
    }
  }

  private void member(Profile member) {
    need(
        "/profile/givenName",
        member.givenName(),
        new Text("votre prénom", "uw voornaam", "your given name"));
    need(
        "/profile/familyName",
        member.familyName(),
        new Text("votre nom", "uw naam", "your family name"));
    need(
        "/profile/nationalNumber",
        member.nationalNumber(),
        new Text("votre numéro national", "uw rijksregisternummer", "your national number"));
    need(
        "/profile/birthDate",
        member.birthDate() == null ? null : "there",
        new Text("votre date de naissance", "uw geboortedatum", "your date of birth"));
    need(
        "/profile/iban",
        member.iban(),
        new Text("votre compte bancaire", "uw bankrekening", "your bank account"));
    Address address = member.address();
    need(
        "/profile/address",
        address == null ? null : address.street(),
        new Text("votre adresse", "uw adres", "your address"));
  }

  private void between(String pointer, @Nullable Integer days, int least, int most) {
    if (days != null && (days < least || days > most)) {
      add(
          Refusals.badValue(
              pointer,
              "out-of-range",
              new Text(
                      "Entre {least} et {most} jours.",
                      "Tussen {least} en {most} dagen.",
                      "Between {least} and {most} days.")
                  .with("least", Integer.toString(least))
                  .with("most", Integer.toString(most))));
    }
  }

  private void need(String pointer, @Nullable String value, Text what) {
    if (value == null || value.isBlank()) {
      add(Refusals.missing(pointer, what));
    }
  }

  /** The pack knows better: where it said something of the field or what is in it, it stands. */
  private void add(Refusal refusal) {
    String pointer = refusal.pointer();
    boolean said =
        refusals.stream()
            .map(Refusal::pointer)
            .anyMatch(
                p ->
                    p.equals(pointer)
                        || p.startsWith(pointer + "/")
                        || pointer.startsWith(p + "/"));
    if (!said) {
      refusals.add(refusal);
    }
  }

  private static boolean looksLikeMail(String email) {
    int at = email.indexOf('@');
    return at > 0
        && at == email.lastIndexOf('@')
        && email.indexOf('.', at) > at + 1
        && !email.endsWith(".")
        && email.chars().noneMatch(c -> c <= ' ' || c == ',' || c == ';' || c == '<' || c == '>');
  }
}
