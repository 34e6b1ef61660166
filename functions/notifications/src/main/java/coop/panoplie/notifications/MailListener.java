package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.kernel.event.Offer;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends the mails of a fact, each under its own mark, then keeps the file, the in-app message and
 * the report in one transaction. Killed in between, it finds its marks and sends only what was not.
 */
final class MailListener implements QueueDoor.Listener {
  private final Surroundings surroundings;
  private final MailStore store;
  private final Messages messages;
  private final PostOffice office;
  private final Resending resending;
  private final Documents documents;

  MailListener(
      Surroundings surroundings,
      MailStore store,
      Messages messages,
      PostOffice office,
      Documents documents) {
    this.surroundings = surroundings;
    this.store = store;
    this.messages = messages;
    this.office = office;
    this.resending = new Resending(store, messages, office);
    this.documents = documents;
  }

  /**
   * An event that comes again finds the marks of its mails, sends nothing and ends at its inbox
   * mark. Staff may ask for a mail to go again in spite of its mark, so they must be asked first.
   */
  @Override
  public void hear(Envelope event) {
    if (event.fact() instanceof Fact.StaffActed && store.heard(event.id())) {
      return;
    }
    Optional<Item> read = store.file(event.fact().jobId());
    MailFile file = read.map(item -> item.as(MailFile.class)).orElse(null);
    Step step = store.step().inbox(event.id());
    if (event.fact() instanceof Fact.StaffActed(StaffAct act)) {
      if (file != null && act.tool() == Tool.NOTIFICATIONS) {
        report(step, read, resending.after(file, event.id(), act));
      }
    } else {
      MailDecision.of(file, event.fact()).ifPresent(plan -> tell(step, read, plan, event));
    }
    step.commit();
  }

  private void tell(Step step, Optional<Item> read, MailDecision.Plan plan, Envelope event) {
    Messages.Told told = messages.of(event);
    List<Trouble> fresh = new ArrayList<>();
    if (plan.mails()) {
      fresh.addAll(send(event.id(), told.mailsTo(Role.CLIENT)));
      if (event.fact() instanceof Fact.OfferMade(Offer offer) && neverLeft(fresh)) {
        told = messages.notSent(offer, fresh.getFirst());
      }
      fresh.addAll(send(event.id(), told.mailsTo(Role.MEMBER)));
    }
    if (!fresh.isEmpty()) {
      step.create(MailStore.kept(event));
    }
    List<Trouble> troubles = new ArrayList<>(plan.file().troubles());
    troubles.addAll(fresh);
    MailFile file = withCalendar(plan.file().withTroubles(troubles), told.calendar());
    show(step, file, event.id(), told.inApp());
    MailFile whole = tellRefusals(step, file, plan.mails());
    if (event.fact() instanceof Fact.ToolReported && read.isPresent() && same(read.get(), whole)) {
      step.save(MailStore.file(read, whole));
    } else {
      report(step, read, whole);
    }
  }

  /** A refusal heard before the job itself waits here until it is known whom to tell. */
  private MailFile tellRefusals(Step step, MailFile file, boolean byMail) {
    MailFile after = file;
    for (ToolNews news : file.refusals()) {
      Messages.Told told = messages.refused(file, news);
      if (!news.told() && told.inApp() != null) {
        String id = news.id(file.jobId());
        List<Trouble> troubles = new ArrayList<>(after.troubles());
        troubles.addAll(byMail ? send(id, told.mails()) : List.of());
        show(step, file, id, told.inApp());
        after = after.with(news.nowTold()).withTroubles(troubles);
      }
    }
    return after;
  }

  /** Another tool's news need no report of ours when they change nothing for us. */
  private static boolean same(Item read, MailFile now) {
    return MailState.of(read.as(MailFile.class)).equals(MailState.of(now));
  }

  private List<Trouble> send(String eventId, List<Mail> mails) {
    List<Trouble> troubles = new ArrayList<>();
    for (Mail mail : mails) {
      Role role = mail.to().role();
      var trouble = office.send(new MailKey(eventId, role, mail.purpose()), mail);
      // a member without an address still has the list in the portal; a client has nothing else
      if (trouble != null && (trouble != Trouble.Kind.NO_ADDRESS || role == Role.CLIENT)) {
        troubles.add(new Trouble(eventId, role, mail.purpose(), trouble));
      }
    }
    return troubles;
  }

  private static boolean neverLeft(List<Trouble> toTheClient) {
    return toTheClient.stream().anyMatch(Trouble::neverLeft);
  }

  private MailFile withCalendar(MailFile file, @Nullable WorkDays days) {
    if (days == null) {
      return file;
    }
    String id = "calendar-" + days.version() + (days.cancelled() ? "-cancelled" : "");
    DocumentRef calendar =
        documents.put(
            file.jobId(),
            Tool.NOTIFICATIONS,
            id,
            "calendar",
            CalendarFile.name(days),
            CalendarFile.CONTENT_TYPE,
            CalendarFile.of(days));
    List<DocumentRef> all = new ArrayList<>(file.documents());
    all.removeIf(d -> d.id().equals(id));
    all.add(calendar);
    return file.withDocuments(all);
  }

  private void show(Step step, MailFile file, String id, @Nullable Wording inApp) {
    if (inApp != null) {
      step.emit(
          new Fact.NotificationIssued(
              new InApp(
                  id,
                  file.memberId(),
                  file.jobId(),
                  inApp.subject(),
                  inApp.paragraphs().getFirst(),
                  surroundings.now())));
    }
  }

  private void report(Step step, Optional<Item> read, MailFile file) {
    MailFile reported = file.reported();
    step.save(MailStore.file(read, reported));
    step.emit(
        new Fact.ToolReported(
            new ToolReport(
                reported.jobId(),
                reported.memberId(),
                Tool.NOTIFICATIONS,
                reported.revision(),
                MailState.of(reported),
                reported.documents(),
                surroundings.now())));
  }
}
