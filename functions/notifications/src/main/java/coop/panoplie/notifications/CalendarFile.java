package coop.panoplie.notifications;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import coop.panoplie.kernel.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** The work days of a job as an iCalendar file (RFC 5545). */
final class CalendarFile {
  static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

  private static final Text SOME_DAYS =
      new Text(
          "Jours de travail entre ces dates : {days}.",
          "Werkdagen tussen deze data: {days}.",
          "Days of work between these dates: {days}.");

  private static final Text NAME =
      new Text("agenda-{day}.ics", "agenda-{day}.ics", "calendar-{day}.ics");
  private static final Text NAME_OF_CANCELLATION =
      new Text(
          "agenda-{day}-annulation.ics",
          "agenda-{day}-annulering.ics",
          "calendar-{day}-cancellation.ics");

  private CalendarFile() {}

  /** A name that tells the files of several jobs apart in a folder of downloads. */
  static String name(WorkDays work) {
    Text name = work.cancelled() ? NAME_OF_CANCELLATION : NAME;
    return name.with("day", work.from().toString()).in(work.language());
  }

  /**
   * One event of whole days. Its dates carry no time zone, so they stay the same days wherever the
   * calendar is read; the country's zone is named for readers that ask for one. The same job keeps
   * the same UID, and a cancellation comes later in sequence, so that calendars replace the event.
   */
  static byte[] of(WorkDays work) {
    VEvent event = new VEvent();
    event.setUid(work.jobId() + "@panoplie");
    event.setSequence(Math.toIntExact(work.version() * 2 + (work.cancelled() ? 1 : 0)));
    event.setDateTimeStamp(new DateTimeStamp(Date.from(work.at())));
    event.setDateStart(new DateStart(day(work.from())));
    // the end of an all-day event is the day after
    event.setDateEnd(new DateEnd(day(work.to().plusDays(1))));
    event.setSummary(work.title());
    if (work.place() != null) {
      event.setLocation(work.place());
    }
    Integer days = work.days();
    if (days != null && days <= ChronoUnit.DAYS.between(work.from(), work.to())) {
      event.setDescription(SOME_DAYS.with("days", Integer.toString(days)).in(work.language()));
    }
    event.setStatus(work.cancelled() ? Status.cancelled() : Status.confirmed());
    event.setTransparency(work.cancelled() ? Transparency.transparent() : Transparency.opaque());

    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId("-//Panoplie//notifications//" + work.language().code());
    calendar.setExperimentalProperty("X-WR-TIMEZONE", work.country().zone());
    calendar.addEvent(event);
    return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
