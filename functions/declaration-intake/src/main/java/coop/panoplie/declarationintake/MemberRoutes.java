package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.http.Problem;
import coop.panoplie.shell.http.Request;
import coop.panoplie.shell.http.Response;
import coop.panoplie.shell.http.Router;
import coop.panoplie.shell.store.Page;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.util.List;
import javax.inject.Inject;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The member's side: save, simulate, submit, prove, cancel, read. */
final class MemberRoutes {
  private static final String PROOF = "proof-of-order";

  private final Surroundings surroundings;
  private final DeclarationStore store;
  private final Profiles profiles;
  private final Declarations decide;
  private final EarlierJobs earlier;
  private final OfferLinks links;
  private final Documents documents;

  @Inject
  MemberRoutes(
      Surroundings surroundings,
      DeclarationStore store,
      Profiles profiles,
      Declarations decide,
      EarlierJobs earlier,
      OfferLinks links,
      Documents documents) {
    this.surroundings = surroundings;
    this.store = store;
    this.profiles = profiles;
    this.decide = decide;
    this.earlier = earlier;
    this.links = links;
    this.documents = documents;
  }

  void on(Router router) {
    router
        .read("GET /declarations", this::list)
        .read("GET /declarations/{id}", request -> read(own(request)))
        .read("POST /declarations/simulate", this::simulate)
        .write("POST /declarations", this::start)
        .write("PUT /declarations/{id}", this::save)
        .write("POST /declarations/{id}/submit", this::submit)
        .write("POST /declarations/{id}/send-again", this::sendAgain)
        .write("POST /declarations/{id}/proof-of-order", this::attachProof)
        .write("POST /declarations/{id}/cancel", this::cancel);
  }

  private Response list(Request request) {
    try {
      Page<Declaration> page = store.ofMember(request.principal().sub(), request.query("cursor"));
      return Response.ok(new Page<>(page.items().stream().map(ListLine::of).toList(), page.next()));
    } catch (Store.BadCursor e) {
      throw badCursor(e);
    } catch (DynamoDbException e) {
      // a cursor that decodes but belongs to another list
      throw request.query("cursor") != null && e.statusCode() == 400 ? badCursor(e) : e;
    }
  }

  private Response simulate(Request request) {
    Inputs.Simulation asked = Inputs.simulation(request);
    Content content = Inputs.needed(asked.content());
    Owner owner = profiles.owner(request.principal());
    SoFar soFar = earlier.of(owner, content);
    Breakdown money = Answered.allowed(decide.simulate(owner, content, soFar, asked.aim()));
    // a wished net looks for another price than the one that would be judged
    List<Refusal> warnings =
        asked.aim() == null ? decide.warnings(owner, content, surroundings.now()) : List.of();
    return Response.ok(
        Simulated.beside(decide.explained(money, money, content.country()), soFar, warnings));
  }

  private Response start(Request request, Step step) {
    Change change =
        Answered.kept(
            decide.start(
                surroundings.newId(),
                profiles.owner(request.principal()),
                Inputs.content(request),
                surroundings.now()));
    store.write(step, change);
    Declaration next = change.next();
    return Response.created(view(next), "/declarations/" + next.id()).etag(next.version());
  }

  private Response save(Request request, Step step) {
    Declaration current = ownAsSeen(request);
    Owner owner = profiles.owner(request.principal());
    return done(
        step,
        Answered.kept(decide.save(current, owner, Inputs.content(request), surroundings.now())));
  }

  private Response submit(Request request, Step step) {
    Declaration current = ownAsSeen(request);
    Owner owner = profiles.owner(request.principal());
    SoFar soFar = earlier.of(owner, current.content());
    return done(step, Answered.allowed(decide.submit(current, owner, soFar, surroundings.now())));
  }

  private Response sendAgain(Request request, Step step) {
    Declaration current = ownAsSeen(request);
    String email = Inputs.body(request, Inputs.NewAddress.class).email();
    Answered.clean(Limits.of("/email", email, 1, 254));
    return done(
        step, Answered.allowed(decide.sendAgain(current, Inputs.words(email), surroundings.now())));
  }

  private Response attachProof(Request request, Step step) {
    Declaration current = ownAsSeen(request);
    Owner owner = profiles.owner(request.principal());
    ProofOfOrder.Accepted file = Answered.kept(Inputs.proof(request).open());
    // asked before the file is stored: what is refused leaves nothing behind
    SoFar soFar = earlier.of(owner, current.content());
    Answered.allowed(attach(current, owner, soFar, file.unstored()));
    DocumentRef stored =
        documents.put(
            current.id(),
            PROOF,
            file.documentId(),
            PROOF,
            file.fileName(),
            file.contentType(),
            file.bytes());
    return done(step, Answered.allowed(attach(current, owner, soFar, stored)));
  }

  private Decision<Change> attach(
      Declaration current, Owner owner, SoFar soFar, DocumentRef document) {
    return decide.attachProof(current, owner, soFar, document, surroundings.now());
  }

  private Response cancel(Request request, Step step) {
    Declaration current = ownAsSeen(request);
    String reason = Inputs.body(request, Inputs.Reason.class).reason();
    Answered.clean(Limits.of("/reason", reason, 1, 2000));
    return done(
        step, Answered.allowed(decide.cancel(current, Inputs.words(reason), surroundings.now())));
  }

  private Response done(Step step, Change change) {
    store.write(step, change);
    return read(change.next());
  }

  private Response read(Declaration d) {
    return Response.ok(view(d)).etag(d.version());
  }

  private Object view(Declaration d) {
    return decide.explained(DeclarationView.of(d, links), d.breakdown(), d.content().country());
  }

  /** The caller's own declaration; anybody else's is not there. */
  private Declaration own(Request request) {
    String sub = request.principal().sub();
    return store
        .find(request.path("id"))
        .filter(d -> d.owner().id().equals(sub))
        .orElseThrow(Problem::notFound);
  }

  private Declaration ownAsSeen(Request request) {
    Declaration current = own(request);
    Long seen = request.ifMatch();
    if (seen != null && seen != current.version()) {
      throw Problem.stale();
    }
    return current;
  }

  private static Problem badCursor(Throwable cause) {
    return new Problem(
        Problem.bad(
                "bad-cursor",
                new Text(
                    "Cette page de la liste n'existe pas. Reprenez au début.",
                    "Deze pagina van de lijst bestaat niet. Begin opnieuw.",
                    "There is no such page of the list. Start again."))
            .what(),
        cause);
  }
}
