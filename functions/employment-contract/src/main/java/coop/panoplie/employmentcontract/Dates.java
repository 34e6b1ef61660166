package coop.panoplie.employmentcontract;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Work;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** What a job whose pay could be computed surely has, and the reference made of it. */
final class Dates {
  private static final int REFERENCE_LETTERS = 12;

  private Dates() {}

  static Country country(Job job) {
    return Objects.requireNonNull(job.content().country());
  }

  static Work work(Job job) {
    return Objects.requireNonNull(job.content().work());
  }

  static LocalDate firstDay(Job job) {
    return Objects.requireNonNull(work(job).from());
  }

  static LocalDate lastDay(Job job) {
    return Objects.requireNonNull(work(job).to());
  }

  /**
   * Whether the job has a fixed-term contract of its own; that of an entrepreneur-salarié is done
   * within the contract they already have (CT L7331-2).
   */
  static boolean fixedTerm(Job job) {
    Mission mission = job.content().mission();
    return mission == null || mission.status() != Mission.Status.CESA;
  }

  /** The job's own title, empty when it has none. */
  static String title(Job job) {
    Mission mission = job.content().mission();
    return mission == null || mission.title() == null ? "" : mission.title();
  }

  /**
   * The contract's reference: country, year of the first day, the job, and the edition from the
   * second on. The same for the same job, so that a step tried again names the same contract.
   */
  static String reference(Job job, int edition) {
    StringBuilder letters = new StringBuilder();
    for (char c : job.id().toUpperCase(Locale.ROOT).toCharArray()) {
      if (letters.length() < REFERENCE_LETTERS
          && ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
        letters.append(c);
      }
    }
    String base = "C-" + country(job) + "-" + firstDay(job).getYear() + "-" + letters;
    return edition == 1 ? base : base + "-" + edition;
  }
}
