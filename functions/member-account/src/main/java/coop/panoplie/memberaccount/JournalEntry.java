package coop.panoplie.memberaccount;

import static java.util.Comparator.comparing;

import coop.panoplie.kernel.Text;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Something that happened to a job, as its member reads it.
 *
 * @param key what makes it one happening: told again, it is not written again
 */
public record JournalEntry(String key, Instant at, Text text) {

  /** More than a job's life needs, and well under the size an item may have. */
  static final int LIMIT = 200;

  private static final Comparator<JournalEntry> OLDEST_FIRST =
      comparing(JournalEntry::at)
          .thenComparing(JournalEntry::key)
          .thenComparing(JournalEntry::toString);

  /** Both journals as one, oldest first; of a key the earliest telling, of all the latest ones. */
  static List<JournalEntry> join(List<JournalEntry> some, List<JournalEntry> others) {
    List<JournalEntry> all =
        Latest.byKey(some, others, JournalEntry::key, OLDEST_FIRST.reversed()).stream()
            .sorted(OLDEST_FIRST)
            .toList();
    return all.subList(Math.max(0, all.size() - LIMIT), all.size());
  }
}
