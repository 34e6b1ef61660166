package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Offer;
import coop.panoplie.kernel.pack.Pack;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * How an offer goes out, and how it goes out once more when its address was wrong. Every offer has
 * a link of its own, bound to the version it was made with: the next one ends the one before.
 */
record Offering(Function<Country, Pack> packs, OfferTokens tokens) {
  private static final String EMAIL = "/client/email";

  /** An offer with the money the declaration was checked with. */
  Decision<Change> first(Declaration checked, Instant now) {
    return out(checked, null, now);
  }

  /**
   * The same offer, while it can be answered, to another address of the client. Nothing else of it
   * changes but the days to think, which begin anew. Nobody writes to the old address again: who
   * reads it is not the one it was meant for.
   */
  Decision<Change> again(Declaration current, String email, Instant now) {
    OfferOut before = current.offer();
    Content content = current.content();
    Country country = content.country();
    Client client = content.client();
    if (!Answers.open(current, now) || before == null || country == null || client == null) {
      return Decision.rejected(Refusals.notOut(current.state()));
    }
    Content corrected = content.of(client.at(email));
    List<Refusal> wrong =
        packs
            .apply(country)
            .check(corrected, current.owner().profile(), OfferDays.today(corrected, now))
            .stream()
            .filter(refusal -> refusal.pointer().equals(EMAIL))
            .map(Offering::ofCommand)
            .toList();
    return wrong.isEmpty()
        ? out(current.correctedTo(corrected), before.version(), now)
        : Decision.rejected(Refusals.withWaysOut(wrong));
  }

  private Decision<Change> out(Declaration checked, @Nullable Long replaces, Instant now) {
    Instant until = OfferDays.until(checked.content(), now);
    Declaration next = checked.in(new State.Offered(until), now);
    Declaration offered = next.offered(new OfferOut(next.version(), now, until));
    Client client = checked.content().client();
    Breakdown money = checked.breakdown();
    if (client == null || money == null) {
      throw new IllegalStateException("a checked declaration has a client and its money");
    }
    String token = tokens.sign(offered.id(), next.version(), until);
    return Change.to(
        offered,
        new Fact.OfferMade(
            new Offer(offered.summary(), client, money.totals(), token, until, replaces)));
  }

  /** The address is asked for by a command of its own, which has no client around it. */
  private static Refusal ofCommand(Refusal refusal) {
    return new Refusal(
        "/email", refusal.code(), refusal.title(), refusal.source(), refusal.waysOut());
  }
}
