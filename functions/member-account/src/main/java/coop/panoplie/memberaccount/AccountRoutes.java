package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.http.Explained;
import coop.panoplie.shell.http.Problem;
import coop.panoplie.shell.http.Request;
import coop.panoplie.shell.http.Response;
import coop.panoplie.shell.http.Router;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Page;
import coop.panoplie.shell.store.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a member reads. Whatever is not theirs is not there. */
final class AccountRoutes {
  static final int PAGE = 25;

  /** A filtered list looks through this many pages per call, then says where to go on. */
  private static final int PAGES_PER_CALL = 8;

  /** Seconds to wait before asking again: tools at work answer soon, others wait for a day. */
  private static final String SOON = "1";

  private static final String LATER = "30";

  private final AccountStore store;
  private final Documents documents;

  AccountRoutes(AccountStore store, Documents documents) {
    this.store = store;
    this.documents = documents;
  }

  void on(Router router) {
    router
        .read("GET /jobs", this::jobs)
        .read("GET /jobs/{id}", this::receipt)
        .read("GET /jobs/{id}/documents/{documentId}", this::document)
        .read("GET /notifications", this::messages)
        .write("POST /notifications/{id}/read", this::markRead);
  }

  private Response jobs(Request request) {
    String member = request.principal().sub();
    String state = request.query("state");
    String words = request.query("q");
    List<JobSummary> found = new ArrayList<>();
    String cursor = request.query("cursor");
    int pages = 0;
    do {
      Page<Item> page = store.jobsOf(member, PAGE, cursor);
      page.items().stream()
          .map(item -> item.as(JobSummary.class))
          .filter(job -> state == null || state.equals(job.state()))
          .filter(job -> words == null || mentions(job, words))
          .forEach(found::add);
      cursor = page.next();
      pages++;
    } while (cursor != null && found.size() < PAGE && pages < PAGES_PER_CALL);
    return Response.ok(new Page<>(found, cursor));
  }

  private Response receipt(Request request) {
    Own own = own(request);
    Receipt receipt = own.receipt();
    return Response.ok(Explained.in(receipt, receipt.breakdown(), receipt.country(), Packs::of))
        .etag(own.version())
        .unlessSeen(request)
        .header("retry-after", atWork(own.receipt()) ? SOON : LATER);
  }

  private Response document(Request request) {
    DocumentRef document =
        own(request).file().reports().stream()
            .flatMap(report -> report.documents().stream())
            .filter(ref -> ref.id().equals(request.path("documentId")))
            .findFirst()
            .orElseThrow(Problem::notFound);
    return Response.ok(documents.link(document));
  }

  private Response messages(Request request) {
    Page<Item> page = store.messagesOf(request.principal().sub(), PAGE, request.query("cursor"));
    return Response.ok(
        new Page<>(
            page.items().stream().map(item -> item.as(Message.class)).toList(), page.next()));
  }

  private Response markRead(Request request, Step step) {
    String member = request.principal().sub();
    Item item =
        store
            .message(request.path("id"))
            .filter(i -> AccountStore.belongs(i, member))
            .orElseThrow(Problem::notFound);
    Message message = item.as(Message.class);
    if (!message.read()) {
      step.replace(item.next(message.seen()));
    }
    return Response.ok(message.seen());
  }

  /** A receipt of the caller's, with the version it has. */
  private record Own(Receipt receipt, JobFile file, long version) {}

  private Own own(Request request) {
    String member = request.principal().sub();
    Item item = store.receipt(request.path("id")).orElseThrow(Problem::notFound);
    Published published = item.as(Published.class);
    Receipt receipt = published.receipt();
    if (receipt == null || !member.equals(published.memberId())) {
      throw Problem.notFound();
    }
    return new Own(receipt, published.file(), item.version());
  }

  private static boolean atWork(Receipt receipt) {
    return receipt.tools().stream()
        .anyMatch(line -> line.state().equals("waiting") && line.until() == null);
  }

  private static boolean mentions(JobSummary job, String words) {
    return contains(job.title(), words) || contains(job.clientName(), words);
  }

  private static boolean contains(@Nullable String text, String words) {
    return text != null
        && text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
