package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.pack.Pack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An offer as the client reads it: who, what, when, what it costs, on which terms. Built field by
 * field, so that nothing of the member's pay or person can slip through.
 *
 * @param state offered, accepted, changesAsked or refused
 */
record OfferPage(
    String state,
    Seller entity,
    String memberName,
    String clientName,
    @Nullable Language clientLanguage,
    Country country,
    Mission mission,
    Work work,
    Money price,
    VatLine vat,
    Money total,
    @Nullable String buyerReference,
    @Nullable LocalDate invoiceOn,
    int paymentTermDays,
    Instant validUntil,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy,
    List<Mention> terms) {

  record Seller(
      String name,
      String legalForm,
      String enterpriseNumber,
      String vatNumber,
      Address address,
      String email,
      String register) {}

  record VatLine(String category, Percent rate, Money amount, @Nullable Text mention) {}

  /** The page of an offer that was made; a broken world when it never was. */
  static OfferPage of(Declaration d, Pack pack) {
    Content c = d.content();
    Client client = needed(c.client());
    Breakdown money = needed(d.breakdown());
    OfferOut out = needed(d.offer());
    Entity entity = pack.entity();
    Wishes wishes = c.wishes();
    Integer term = wishes == null ? null : wishes.paymentTermDays();
    boolean byClient =
        d.state() instanceof State.Confirmed(Confirmation how)
            && how.means() == Confirmation.Means.CLIENT;
    return new OfferPage(
        d.state() instanceof State.Confirmed ? "accepted" : d.state().word(),
        new Seller(
            entity.name(),
            entity.legalForm(),
            entity.enterpriseNumber(),
            entity.vatNumber(),
            entity.address(),
            entity.email(),
            entity.register()),
        d.owner().name(),
        needed(client.name()),
        client.language(),
        needed(c.country()),
        needed(c.mission()),
        needed(c.work()),
        money.totals().price(),
        new VatLine(
            money.vat().category(),
            money.vat().rate(),
            money.totals().vat(),
            money.vat().mention()),
        money.totals().clientTotal(),
        client.buyerReference(),
        wishes == null ? null : wishes.invoiceOn(),
        term == null ? Wishes.PAYMENT_TERM_DAYS : term,
        out.validUntil(),
        answeredAt(d.state()),
        byClient && d.state() instanceof State.Confirmed(Confirmation how) ? how.by() : null,
        pack.invoiceMentions(c, money));
  }

  private static @Nullable Instant answeredAt(State state) {
    return switch (state) {
      case State.Confirmed(Confirmation how) -> how.at();
      case State.ChangesAsked(String comment, Instant at) -> at;
      case State.Refused(String reason, Instant at) -> at;
      case State.Draft s -> null;
      case State.Offered s -> null;
      case State.Expired s -> null;
      case State.Cancelled s -> null;
    };
  }

  private static <T> T needed(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("an offer was made without all its parts");
    }
    return part;
  }
}
