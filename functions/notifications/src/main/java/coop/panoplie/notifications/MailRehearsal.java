package coop.panoplie.notifications;

import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.shell.Rehearsal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Writes, for each rehearsed job, the mail that it is confirmed, and sends none. */
final class MailRehearsal {
  private static final String NOBODY = "Panoplie <personne@panoplie.example>";

  private MailRehearsal() {}

  static void run() {
    JobLetters letters = new JobLetters(new Portal("http://localhost"));
    Mime mime = new Mime(new Layout(), NOBODY);
    Rehearsal.all().forEach(r -> write(r.job(), letters, mime));
  }

  private static byte[] write(Job job, JobLetters letters, Mime mime) {
    Recipient member = Recipient.member(job.member());
    Instant at = job.confirmation().at();
    WorkDays days = Objects.requireNonNull(WorkDays.of(job, member.language(), false, at));
    Attachment calendar =
        new Attachment(CalendarFile.name(days), CalendarFile.CONTENT_TYPE, CalendarFile.of(days));
    try {
      return mime.write(
          "rehearsal",
          Objects.requireNonNull(member.address()),
          letters.confirmed(job).to(member),
          List.of(calendar),
          at);
    } catch (Mime.BadAddress e) {
      throw new IllegalStateException("the rehearsal's address is refused", e);
    }
  }
}
