package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import coop.panoplie.packs.pay.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which public holidays a contract gives right to: those within it, and after it those the law
 * counts by its length (AR 18/04/1974 art. 14).
 */
final class PublicHolidays {

  private final LocalDate from;
  private final LocalDate to;
  private final Law law;

  PublicHolidays(Law law, LocalDate from, LocalDate to) {
    this.law = law;
    this.from = from;
    this.to = to;
  }

  /** Within the contract: paid at the normal pay. */
  List<LocalDate> inside() {
    return between(from, to);
  }

  /** After its end: none, one or all, by how long the contract lasted. */
  List<LocalDate> after() {
    LocalDate next = to.plusDays(1);
    if (next.isAfter(from.plusMonths(1))) {
      return between(next, to.plusDays(law.whole("holiday.afterMonth")));
    }
    if (to.toEpochDay() - from.toEpochDay() + 1 < law.whole("holiday.afterLeast")) {
      return List.of();
    }
    List<LocalDate> near = between(next, to.plusDays(law.whole("holiday.afterShort")));
    return near.isEmpty() ? near : List.of(near.getFirst());
  }

  /** What the member must know of both. */
  static void tell(PackData data, Facts facts, List<Notice> notices) {
    Law law = data.on(facts.to());
    PublicHolidays holidays = new PublicHolidays(law, facts.from(), facts.to());
    tell(data, law, "notice.holidayInside", "holiday.inside", holidays.inside(), notices);
    tell(data, law, "notice.holidayAfter", "holiday.afterMonth", holidays.after(), notices);
  }

  private static void tell(
      PackData data,
      Law law,
      String code,
      String figure,
      List<LocalDate> days,
      List<Notice> notices) {
    if (!days.isEmpty()) {
      Text text = data.text(code).with("days", listed(days));
      notices.add(new Notice(code, text.with("source", law.get(figure).source())));
    }
  }

  private static Text listed(List<LocalDate> days) {
    Text all = Words.date(days.getFirst());
    for (int i = 1; i < days.size(); i++) {
      Text day = Words.date(days.get(i));
      all =
          new Text(
              all.fr() + ", " + day.fr(), all.nl() + ", " + day.nl(), all.en() + ", " + day.en());
    }
    return all;
  }

  private static List<LocalDate> between(LocalDate first, LocalDate last) {
    List<LocalDate> found = List.of();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (BelgianHolidays.on(day)) {
        // most contracts meet none
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(day);
      }
    }
    return found;
  }
}
