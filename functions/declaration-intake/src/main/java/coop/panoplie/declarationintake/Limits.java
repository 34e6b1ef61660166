package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be kept at all, even in a draft: texts of a human length without control characters,
 * numbers and dates no computation can trip over. Whether they are right is asked at submission.
 */
final class Limits {
  private static final long MOST_CENTS = 100_000_000_000L;
  private static final int MOST_DAYS = 100_000;
  private static final int MOST_PEOPLE = 20;
  private static final int MOST_HOURS = 1000;
  private static final int LONG_TEXT = 4000;

  /** Texts that may be this long may have lines. */
  private static final int SEVERAL_LINES = 2000;

  private final List<Refusal> refusals = new ArrayList<>();

  private Limits() {}

  /** What cannot be kept of this content; the bounds are those of the OpenAPI file. */
  static List<Refusal> of(Content content) {
    Limits limits = new Limits();
    limits.client(content.client());
    limits.mission(content.mission());
    limits.work(content.work());
    limits.money("/price", content.price());
    if (content.income() != null) {
      limits.money("/income/charges", content.income().charges());
    }
    limits.wishes(content.wishes());
    return List.copyOf(limits.refusals);
  }

  /** What cannot be kept of this profile; pointers start with {@code at}. */
  static List<Refusal> of(String at, Profile profile) {
    Limits limits = new Limits();
    limits.text(at + "/givenName", profile.givenName(), 100);
    limits.text(at + "/familyName", profile.familyName(), 100);
    limits.text(at + "/nationalNumber", profile.nationalNumber(), 30);
    limits.date(at + "/birthDate", profile.birthDate());
    limits.text(at + "/birthPlace", profile.birthPlace(), 100);
    limits.address(at + "/address", profile.address());
    limits.text(at + "/iban", profile.iban(), 42);
    limits.text(at + "/email", profile.email(), 254);
    limits.text(at + "/phone", profile.phone(), 30);
    Household household = profile.household();
    if (household != null) {
      limits.household(at + "/household", household);
    }
    Standing standing = profile.standing();
    if (standing != null) {
      limits.standing(at + "/standing", standing);
    }
    return List.copyOf(limits.refusals);
  }

  /** One text of a command, such as a reason or a name. */
  static List<Refusal> of(String pointer, @Nullable String words, int least, int most) {
    Limits limits = new Limits();
    int length = words == null ? 0 : words.strip().length();
    if (length < least) {
      return List.of(
          Refusals.badValue(
              pointer,
              "too-short",
              new Text("Trop court ou absent.", "Te kort of afwezig.", "Too short or missing.")));
    }
    limits.text(pointer, words, most);
    return List.copyOf(limits.refusals);
  }

  private void household(String at, Household household) {
    range(at + "/children", household.children(), 0, MOST_PEOPLE);
    range(at + "/disabledChildren", household.disabledChildren(), 0, MOST_PEOPLE);
    range(at + "/elders", household.elders(), 0, MOST_PEOPLE);
    range(at + "/others", household.others(), 0, MOST_PEOPLE);
    present(at + "/scale", household.scale());
  }

  private void standing(String at, Standing standing) {
    range(at + "/studentHours", standing.studentHours(), 0, MOST_HOURS);
    range(at + "/amateurDays", standing.amateurDays(), 0, MOST_HOURS);
    Percent rate = standing.taxRate();
    if (rate != null && (rate.factor() < 0 || rate.factor() > Exact.ONE)) {
      number(at + "/taxRate");
    }
  }

  private void client(@Nullable Client client) {
    if (client != null) {
      text("/client/name", client.name(), 200);
      text("/client/enterpriseNumber", client.enterpriseNumber(), 30);
      text("/client/vatNumber", client.vatNumber(), 30);
      text("/client/email", client.email(), 254);
      text("/client/contactName", client.contactName(), 200);
      address("/client/address", client.address());
      text("/client/buyerReference", client.buyerReference(), 100);
    }
  }

  private void mission(@Nullable Mission mission) {
    if (mission != null) {
      text("/mission/title", mission.title(), 200);
      text("/mission/description", mission.description(), LONG_TEXT);
      text("/mission/function", mission.function(), 100);
    }
  }

  private void work(@Nullable Work work) {
    if (work != null) {
      date("/work/from", work.from());
      date("/work/to", work.to());
      range("/work/days", work.days(), -MOST_DAYS, MOST_DAYS);
      BigDecimal hours = work.hours();
      // a huge exponent would fill the memory once written out
      if (hours != null && (hours.precision() > 9 || hours.scale() > 4 || hours.scale() < 0)) {
        number("/work/hours");
      }
      Work.Place place = work.place();
      if (place != null) {
        text("/work/place/city", place.city(), 100);
        text("/work/place/country", place.country(), 2);
      }
    }
  }

  private void wishes(@Nullable Wishes wishes) {
    if (wishes != null) {
      date("/wishes/invoiceOn", wishes.invoiceOn());
      range("/wishes/paymentTermDays", wishes.paymentTermDays(), -MOST_DAYS, MOST_DAYS);
      range("/wishes/offerValidDays", wishes.offerValidDays(), -MOST_DAYS, MOST_DAYS);
    }
  }

  private void address(String at, @Nullable Address address) {
    if (address != null) {
      text(at + "/street", address.street(), 200);
      text(at + "/postalCode", address.postalCode(), 20);
      text(at + "/city", address.city(), 100);
      text(at + "/country", address.country(), 2);
    }
  }

  private void money(String pointer, @Nullable Money money) {
    if (money != null) {
      present(pointer + "/currency", money.currency());
      if (money.cents() > MOST_CENTS || money.cents() < -MOST_CENTS) {
        number(pointer);
      }
    }
  }

  private void date(String pointer, @Nullable LocalDate date) {
    if (date != null && (date.getYear() < 1900 || date.getYear() > 2200)) {
      refusals.add(
          Refusals.badValue(
              pointer,
              "date-out-of-reach",
              new Text(
                  "Cette date n'est pas plausible.",
                  "Deze datum is niet plausibel.",
                  "This date is not plausible.")));
    }
  }

  private void range(String pointer, @Nullable Integer value, int least, int most) {
    if (value != null && (value < least || value > most)) {
      number(pointer);
    }
  }

  private void number(String pointer) {
    refusals.add(
        Refusals.badValue(
            pointer,
            "number-out-of-reach",
            new Text(
                "Ce nombre est hors de toute mesure.",
                "Dit getal is buiten elke maat.",
                "This number is out of all proportion.")));
  }

  /** JSON may leave out what a record declares as present. */
  private void present(String pointer, @Nullable Object value) {
    if (value == null) {
      refusals.add(
          Refusals.badValue(
              pointer, "missing", new Text("Valeur absente.", "Waarde afwezig.", "No value.")));
    }
  }

  private void text(String pointer, @Nullable String words, int most) {
    if (words == null) {
      return;
    }
    if (words.length() > most) {
      refusals.add(
          Refusals.badValue(
              pointer,
              "too-long",
              new Text(
                      "Trop long : {most} caractères au plus.",
                      "Te lang: hoogstens {most} tekens.",
                      "Too long: {most} characters at most.")
                  .with("most", Integer.toString(most))));
    }
    if (!Printable.all(words, most >= SEVERAL_LINES)) {
      refusals.add(
          Refusals.badValue(
              pointer,
              "unprintable",
              new Text(
                  "Ce texte contient un caractère qui ne s'imprime pas.",
                  "Deze tekst bevat een teken dat niet afdrukbaar is.",
                  "This text holds a character that cannot be printed.")));
    }
  }
}
