package coop.panoplie.notifications;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a calendar shows of a job: whole days, since a declaration knows no hours of the day.
 *
 * @param days really worked between the two dates; fewer than the span when some are free
 * @param at when it was told
 */
record WorkDays(
    String jobId,
    long version,
    String title,
    LocalDate from,
    LocalDate to,
    @Nullable Integer days,
    @Nullable String place,
    Country country,
    Language language,
    boolean cancelled,
    Instant at) {

  /** The work days of a job, or null when the dates are unknown. */
  static @Nullable WorkDays of(Job job, Language language, boolean cancelled, Instant at) {
    Content content = job.content();
    Work work = content.work();
    if (work == null || work.from() == null || work.to() == null) {
      return null;
    }
    Mission mission = content.mission();
    String title = mission == null || mission.title() == null ? "Panoplie" : mission.title();
    return new WorkDays(
        job.id(),
        job.version(),
        title,
        work.from(),
        work.to(),
        work.days(),
        work.place() == null ? null : work.place().city(),
        Objects.requireNonNullElse(content.country(), Country.BE),
        language,
        cancelled,
        at);
  }
}
