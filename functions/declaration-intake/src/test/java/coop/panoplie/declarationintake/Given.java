package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.receipt.DocumentRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Invented people and a job, for the tests. */
final class Given {
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final OfferTokens TOKENS = new OfferTokens("a key for tests only, long enough to sign");
  static final Declarations DECIDE = new Declarations(c -> new PlainPack(), TOKENS);
  static final DocumentRef PROOF =
      new DocumentRef("p", "proof-of-order", "order.pdf", "application/pdf", 9, "jobs/p", "00");

  private Given() {}

  static Profile lea() {
    return new Profile(
        "Léa",
        "Verhaegen",
        "85.07.30-033.28",
        LocalDate.parse("1985-07-30"),
        "Namur",
        new Address("rue Haute 139", "1000", "Bruxelles", "BE"),
        "BE68539007547034",
        "lea@panoplie.example",
        "+32 470 00 00 00",
        Language.FR,
        Country.BE,
        new Household(Household.Scale.I, 0),
        null);
  }

  static Owner owner() {
    return new Owner("lea", "Léa Verhaegen", "lea@panoplie.example", Language.FR, lea());
  }

  static Client client() {
    return new Client(
        Client.Kind.COMPANY,
        "Théâtre des Écluses",
        "0799999976",
        "BE0799999976",
        "production@ecluses.example",
        "Noor Peeters",
        Language.NL,
        new Address("quai du Canal 12", "1000", "Bruxelles", "BE"),
        "PO-12");
  }

  static Content content() {
    return content(Money.eur("1250.00"), new Wishes(null, 30, 14));
  }

  static Content content(Money price, Wishes wishes) {
    return new Content(
        Country.BE,
        client(),
        new Mission(
            "Concert de Noël", "Deux concerts", Mission.Nature.PERFORMANCE, "violoniste", null),
        new Work(
            LocalDate.parse("2026-12-12"),
            LocalDate.parse("2026-12-13"),
            2,
            new BigDecimal("15.2"),
            new Work.Place("Bruxelles", "BE")),
        price,
        wishes);
  }

  static Content nothing() {
    return new Content(null, null, null, null, null, null);
  }

  static Declaration draft() {
    return accepted(DECIDE.start("d-1", owner(), content(), NOW)).next();
  }

  static Declaration offered() {
    return accepted(DECIDE.submit(draft(), owner(), SoFar.NOTHING, NOW)).next();
  }

  static Declaration confirmed() {
    return accepted(Answers.accept(offered(), "Noor Peeters", NOW)).next();
  }

  static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Rejected<T>(List<Refusal> reasons) ->
          throw new AssertionError("rejected: " + reasons);
    };
  }

  static List<String> codes(Decision<?> decision) {
    return switch (decision) {
      case Decision.Accepted<?> a -> throw new AssertionError("accepted: " + a.value());
      case Decision.Rejected<?> r ->
          r.reasons().stream().map(x -> x.pointer() + " " + x.code()).toList();
    };
  }

  /** What a change tells others, by name. */
  static List<String> told(Change change) {
    return change.facts().stream().map(f -> f.getClass().getSimpleName()).toList();
  }
}
