package coop.panoplie.staffconsole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.http.Explained;
import coop.panoplie.shell.http.Principal;
import coop.panoplie.shell.http.Problem;
import coop.panoplie.shell.http.Request;
import coop.panoplie.shell.http.Response;
import coop.panoplie.shell.http.Router;
import coop.panoplie.shell.store.Page;
import coop.panoplie.shell.store.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The console's routes. For whoever is not staff there is nothing here. */
final class StaffRoutes {
  private static final int PAGE = 25;

  /** A search looks through this many pages per call, then says where to go on. */
  private static final int PAGES_PER_CALL = 8;

  private final Surroundings surroundings;
  private final Receipts receipts;
  private final Acts acts;
  private final Documents documents;

  StaffRoutes(Surroundings surroundings, Receipts receipts, Acts acts) {
    this.surroundings = surroundings;
    this.receipts = receipts;
    this.acts = acts;
    this.documents = new Documents(surroundings);
  }

  /** Why, in words the member will read. */
  record Reason(@Nullable String reason) {}

  void on(Router router) {
    router
        .read("GET /staff/jobs", this::jobs)
        .read("GET /staff/jobs/{id}", this::job)
        .read("GET /staff/jobs/{id}/documents/{documentId}", this::document)
        .write("POST /staff/jobs/{id}/tools/{tool}/retry", act(StaffAct.Kind.AGAIN))
        .write("POST /staff/jobs/{id}/tools/{tool}/force", act(StaffAct.Kind.FORCE))
        .write("POST /staff/jobs/{id}/tools/{tool}/waive", act(StaffAct.Kind.WAIVE));
  }

  private Response jobs(Request request) {
    staff(request);
    Instant now = surroundings.now();
    boolean stuck = "true".equals(request.query("stuck"));
    String words = request.query("q");
    String cursor = request.query("cursor");
    if (words != null && cursor == null && !stuck) {
      var byId = receipts.find(words.strip());
      if (byId.isPresent()) {
        return Response.ok(new Page<>(List.of(byId.get().summary(now)), null));
      }
    }
    List<ObjectNode> found = new ArrayList<>();
    int pages = 0;
    do {
      Page<StaffView> page = stuck ? receipts.stuck(now, PAGE, cursor) : receipts.all(PAGE, cursor);
      page.items().stream()
          .filter(job -> words == null || job.mentions(words))
          .map(job -> job.summary(now))
          .forEach(found::add);
      cursor = page.next();
      pages++;
    } while (cursor != null && found.size() < PAGE && pages < PAGES_PER_CALL);
    return Response.ok(new Page<>(found, cursor));
  }

  private Response job(Request request) {
    staff(request);
    StaffView job = receipts.find(request.path("id")).orElseThrow(Problem::notFound);
    List<JsonNode> done = acts.on(request.path("id"));
    ObjectNode detail = job.detail(done, surroundings.now());
    return Response.ok(Explained.in(detail, job.money(), job.country(), Packs::of))
        .etag(job.version(done.size()))
        .unlessSeen(request);
  }

  /** Staff read a member's papers to help; who opened which is logged. */
  private Response document(Request request) {
    Principal staff = staff(request);
    String jobId = request.path("id");
    DocumentRef document =
        receipts
            .find(jobId)
            .flatMap(job -> job.document(request.path("documentId")))
            .orElseThrow(Problem::notFound);
    Log.info(
        "document opened by staff",
        Map.of("job", jobId, "document", document.id(), "by", staff.sub()));
    return Response.ok(documents.link(document));
  }

  private Router.Write act(StaffAct.Kind kind) {
    return (request, step) -> act(request, step, kind);
  }

  private Response act(Request request, Step step, StaffAct.Kind kind) {
    Principal staff = staff(request);
    String jobId = request.path("id");
    StaffView job = receipts.find(jobId).orElseThrow(Problem::notFound);
    Tool tool =
        Stream.of(Tool.values())
            .filter(t -> t.id().equals(request.path("tool")))
            .findFirst()
            .orElseThrow(Problem::notFound);
    String reason = request.body(Reason.class).reason();
    return switch (ActRules.on(kind, tool, job.stateOf(tool), reason)) {
      case ActRules.Ruling.Allowed(String words) -> {
        StaffAct act =
            new StaffAct(
                jobId,
                job.memberId() == null ? "" : job.memberId(),
                tool,
                kind,
                words,
                staff.name() == null ? "Panoplie" : staff.name(),
                surroundings.now());
        acts.record(step, surroundings.newId(), new Acts.Recorded(act, staff.sub()));
        step.emit(new Fact.StaffActed(act));
        yield Response.json(202, act);
      }
      case ActRules.Ruling.BadReason(Text why) ->
          throw new Problem(
              new Problem.What(
                  422, "bad-reason", why, List.of(Refusal.of("/reason", "reason-length", why))));
      case ActRules.Ruling.NotNow(String code, Text why) -> throw Problem.conflict(code, why);
    };
  }

  /** The caller, when of the staff; otherwise the answer is that there is no such address. */
  private static Principal staff(Request request) {
    Principal principal = request.principal();
    if (!principal.isStaff()) {
      throw Problem.notFound();
    }
    return principal;
  }
}
