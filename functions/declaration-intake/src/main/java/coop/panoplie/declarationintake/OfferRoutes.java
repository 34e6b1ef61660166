package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.http.Problem;
import coop.panoplie.shell.http.Request;
import coop.panoplie.shell.http.Response;
import coop.panoplie.shell.http.Router;
import coop.panoplie.shell.store.Step;
import java.util.List;
import java.util.function.Function;
import javax.inject.Inject;

/** The client's side: no login, the signed link is the key to one version of one declaration. */
final class OfferRoutes {
  private final Surroundings surroundings;
  private final DeclarationStore store;
  private final OfferTokens tokens;
  private final Function<Country, Pack> packs;

  @Inject
  OfferRoutes(
      Surroundings surroundings,
      DeclarationStore store,
      OfferTokens tokens,
      Function<Country, Pack> packs) {
    this.surroundings = surroundings;
    this.store = store;
    this.tokens = tokens;
    this.packs = packs;
  }

  void on(Router router) {
    router
        .read("GET /offers/{token}", request -> page(find(request)))
        .write("POST /offers/{token}/accept", this::accept)
        .write("POST /offers/{token}/ask-changes", this::askChanges)
        .write("POST /offers/{token}/refuse", this::refuse);
  }

  private Response accept(Request request, Step step) {
    Declaration current = find(request);
    String name = Inputs.body(request, Inputs.Acceptance.class).name();
    Answered.clean(Limits.of("/name", name, 2, 200));
    return done(step, Answers.accept(current, Inputs.words(name), surroundings.now()));
  }

  private Response askChanges(Request request, Step step) {
    Declaration current = find(request);
    String comment = Inputs.body(request, Inputs.Comment.class).comment();
    Answered.clean(Limits.of("/comment", comment, 1, 2000));
    return done(step, Answers.askChanges(current, Inputs.words(comment), surroundings.now()));
  }

  private Response refuse(Request request, Step step) {
    Declaration current = find(request);
    String reason = Inputs.body(request, Inputs.Reason.class).reason();
    Answered.clean(Limits.of("/reason", reason, 0, 2000));
    String words = Inputs.words(reason);
    return done(step, Answers.refuse(current, words.isEmpty() ? null : words, surroundings.now()));
  }

  private Response done(Step step, Decision<Change> decision) {
    Change change = Answered.allowed(decision);
    store.write(step, change);
    return page(change.next());
  }

  private Response page(Declaration d) {
    Country country = d.content().country();
    if (country == null) {
      throw new IllegalStateException("an offered declaration has a country");
    }
    return Response.ok(OfferPage.of(d, packs.apply(country)));
  }

  /**
   * The offer behind the link. A forged link is told nothing; the holder of a genuine one is told
   * that it no longer serves, and no more.
   */
  private Declaration find(Request request) {
    OfferTokens.Claim claim = tokens.verify(request.path("token")).orElseThrow(Problem::notFound);
    if (claim.hasExpired(surroundings.now())) {
      throw gone();
    }
    Declaration d = store.find(claim.declarationId()).orElseThrow(Problem::notFound);
    OfferOut out = d.offer();
    boolean stands =
        switch (d.state()) {
          case State.Offered s -> true;
          case State.ChangesAsked s -> true;
          case State.Refused s -> true;
          case State.Confirmed s -> true;
          case State.Draft s -> false;
          case State.Expired s -> false;
          case State.Cancelled s -> false;
        };
    if (!stands || out == null || out.version() != claim.version()) {
      throw gone();
    }
    return d;
  }

  private static Problem gone() {
    return new Problem(
        new Problem.What(
            410,
            "offer-gone",
            new Text(
                "Ce lien n'est plus valable. Demandez une nouvelle offre à la personne qui vous l'a envoyé.",
                "Deze link is niet meer geldig. Vraag een nieuw aanbod aan wie hem u stuurde.",
                "This link is no longer good. Ask the person who sent it for a new offer."),
            List.of()));
  }
}
