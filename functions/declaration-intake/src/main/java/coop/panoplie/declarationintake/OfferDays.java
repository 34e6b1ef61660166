package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long a client may think, in the days of the entity's country. */
final class OfferDays {

  private OfferDays() {}

  /** Today where the entity is. */
  static LocalDate today(Content content, Instant now) {
    return LocalDate.ofInstant(now, zone(content));
  }

  /**
   * The last second in which the offer can be answered: the end of the wished day, and never after
   * the first day of work, because nobody may work before being hired.
   */
  static Instant until(Content content, Instant now) {
    Wishes wishes = content.wishes();
    Integer wished = wishes == null ? null : wishes.offerValidDays();
    LocalDate last =
        today(content, now).plusDays(wished == null ? Wishes.OFFER_VALID_DAYS : wished);
    Work work = content.work();
    LocalDate from = work == null ? null : work.from();
    if (from != null && from.isBefore(last)) {
      last = from;
    }
    return last.plusDays(1).atStartOfDay(zone(content)).toInstant().minusSeconds(1);
  }

  private static ZoneId zone(Content content) {
    Country country = content.country();
    return ZoneId.of((country == null ? Country.BE : country).zone());
  }
}
