package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import coop.panoplie.packs.pay.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which public holidays a contract gives right to: those within it, and after it those the law
 * counts by its length (AR 18/04/1974 art. 14).
 */
final class PublicHolidays {

  private final Dated inside;
  private final Dated afterMonth;
  private final Dated afterLeast;
  private final Dated afterShort;

  PublicHolidays(Law law) {
    this.inside = law.get("holiday.inside");
    this.afterMonth = law.get("holiday.afterMonth");
    this.afterLeast = law.get("holiday.afterLeast");
    this.afterShort = law.get("holiday.afterShort");
  }

  /** After the end: none, one or all, by how long the contract lasted. */
  List<LocalDate> after(LocalDate from, LocalDate to) {
    if (Months.days(from, to) < afterLeast.whole()) {
      return List.of();
    }
    LocalDate next = to.plusDays(1);
    if (next.isAfter(from.plusMonths(1))) {
      return between(next, to.plusDays(afterMonth.whole()));
    }
    List<LocalDate> near = between(next, to.plusDays(afterShort.whole()));
    return near.isEmpty() ? near : List.of(near.getFirst());
  }

  /** Tells those within the contract, which are paid at the normal pay, and those after it. */
  void tell(PackData data, LocalDate from, LocalDate to, List<Notice> notices) {
    tell(data, "notice.holidayInside", inside, between(from, to), notices);
    tell(data, "notice.holidayAfter", afterMonth, after(from, to), notices);
  }

  private static void tell(
      PackData data, String code, Dated figure, List<LocalDate> days, List<Notice> notices) {
    if (!days.isEmpty()) {
      Text text = data.text(code).with("days", listed(days));
      notices.add(new Notice(code, text.with("source", figure.source())));
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
    LocalDate month = first;
    for (boolean more = !first.isAfter(last); more; ) {
      more = !Months.same(month, last);
      int end = more ? month.lengthOfMonth() : last.getDayOfMonth();
      for (int day = month.getDayOfMonth(); day <= end; day++) {
        if (BelgianHolidays.on(month.getYear(), month.getMonthValue(), day)) {
          // most contracts meet none
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(month.withDayOfMonth(day));
        }
      }
      month = more ? Months.next(month) : month;
    }
    return found;
  }
}
