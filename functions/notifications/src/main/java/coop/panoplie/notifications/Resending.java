package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.StaffAct;
import java.util.ArrayList;
import java.util.List;

/** What staff can do about mails that did not go out. */
final class Resending {
  private final MailStore store;
  private final Messages messages;
  private final PostOffice office;

  Resending(MailStore store, Messages messages, PostOffice office) {
    this.store = store;
    this.messages = messages;
    this.office = office;
  }

  /**
   * The file after the act. AGAIN sends what was refused. FORCE also sends what may have gone
   * before, gives up on what has no address and, when nothing is in trouble, stops waiting.
   */
  MailFile after(MailFile file, String actId, StaffAct act) {
    return switch (act.kind()) {
      case WAIVE -> file.withTroubles(List.of()).staffSaid(act.reason(), file.forced());
      case AGAIN -> again(file, actId, false).staffSaid(null, file.forced());
      case FORCE ->
          again(file, actId, true).staffSaid(null, file.forced() || file.troubles().isEmpty());
    };
  }

  private MailFile again(MailFile file, String actId, boolean forced) {
    List<Trouble> left = new ArrayList<>();
    for (Trouble trouble : file.troubles()) {
      Trouble.Kind now =
          switch (trouble.kind()) {
            case REFUSED -> send(file, actId, trouble);
            case CANNOT_SAY -> forced ? send(file, actId, trouble) : Trouble.Kind.CANNOT_SAY;
            case NO_ADDRESS -> forced ? null : Trouble.Kind.NO_ADDRESS;
          };
      if (now != null) {
        left.add(new Trouble(trouble.eventId(), trouble.role(), trouble.purpose(), now));
      }
    }
    return file.withTroubles(left);
  }

  /** The act is a new event, so its sending has a mark of its own. */
  private Trouble.@Nullable Kind send(MailFile file, String actId, Trouble trouble) {
    Mail mail =
        mails(file, trouble).stream()
            .filter(m -> m.purpose() == trouble.purpose() && m.to().role() == trouble.role())
            .findFirst()
            .orElse(null);
    return mail == null
        ? null
        : office.send(
            new MailKey(actId + "/" + trouble.eventId(), trouble.role(), trouble.purpose()), mail);
  }

  /** The mails it was one of; of a refusal that was lifted since, none. */
  private List<Mail> mails(MailFile file, Trouble trouble) {
    return trouble.purpose() == Purpose.TOOL_REFUSED
        ? file.refusals().stream()
            .filter(news -> news.id(file.jobId()).equals(trouble.eventId()))
            .flatMap(news -> messages.refused(file, news).mails().stream())
            .toList()
        : messages.of(store.event(file.jobId(), trouble.eventId()).orElseThrow()).mails();
  }
}
