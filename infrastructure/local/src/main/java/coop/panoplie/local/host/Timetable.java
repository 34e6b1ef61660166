package coop.panoplie.local.host;

import coop.panoplie.kernel.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** When a {@code rate(...)} or {@code cron(...)} expression is due. */
sealed interface Timetable {

  /** The first moment after the given one; null when there is none within four years. */
  @Nullable
  Instant after(Instant moment);

  static Timetable of(String expression, String zone) {
    int open = expression.indexOf('(');
    if (open < 0 || !expression.endsWith(")")) {
      throw unknown(expression);
    }
    List<String> words = words(expression.substring(open + 1, expression.length() - 1));
    return switch (expression.substring(0, open)) {
      case "rate" -> new Rate(period(words, expression));
      case "cron" -> Cron.of(words, ZoneId.of(zone), expression);
      default -> throw unknown(expression);
    };
  }

  private static Duration period(List<String> words, String expression) {
    if (words.size() != 2) {
      throw unknown(expression);
    }
    long count = Long.parseLong(words.get(0));
    String unit = words.get(1).toLowerCase(Locale.ROOT);
    if (unit.startsWith("minute")) {
      return Duration.ofMinutes(count);
    }
    if (unit.startsWith("hour")) {
      return Duration.ofHours(count);
    }
    if (unit.startsWith("day")) {
      return Duration.ofDays(count);
    }
    throw unknown(expression);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : com.google.common.base.Splitter.on(' ').omitEmptyStrings().split(text)) {
      words.add(word);
    }
    return words;
  }

  private static IllegalStateException unknown(String expression) {
    return new IllegalStateException(
        "template.yaml: the local host does not know the schedule " + expression);
  }

  /** Full periods since the epoch, so that a restart does not shift them. */
  record Rate(Duration period) implements Timetable {
    @Override
    public Instant after(Instant moment) {
      long length = period.toMillis();
      return Instant.ofEpochMilli((Math.floorDiv(moment.toEpochMilli(), length) + 1) * length);
    }
  }

  /** Minutes, hours, days of month, months, days of week (1 = Sunday), years. */
  record Cron(
      ZoneId zone,
      Set<Integer> minutes,
      Set<Integer> hours,
      Set<Integer> days,
      Set<Integer> months,
      Set<Integer> weekdays)
      implements Timetable {

    private static final List<String> MONTHS =
        List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS =
        List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    static Cron of(List<String> words, ZoneId zone, String expression) {
      if (words.size() != 6 || !words.get(5).equals("*")) {
        throw unknown(expression);
      }
      return new Cron(
          zone,
          field(words.get(0), 0, 59, List.of(), expression),
          field(words.get(1), 0, 23, List.of(), expression),
          field(words.get(2), 1, 31, List.of(), expression),
          field(words.get(3), 1, 12, MONTHS, expression),
          field(words.get(4), 1, 7, WEEKDAYS, expression));
    }

    @Override
    public @Nullable Instant after(Instant moment) {
      ZonedDateTime time = moment.atZone(zone).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
      ZonedDateTime last = time.plusYears(4);
      while (time.isBefore(last)) {
        if (!months.contains(time.getMonthValue())
            || !days.contains(time.getDayOfMonth())
            || !weekdays.contains(time.getDayOfWeek().getValue() % 7 + 1)) {
          time = time.truncatedTo(ChronoUnit.DAYS).plusDays(1);
        } else if (!hours.contains(time.getHour())) {
          time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        } else if (!minutes.contains(time.getMinute())) {
          time = time.plusMinutes(1);
        } else {
          return time.toInstant();
        }
      }
      return null;
    }

    private static Set<Integer> field(
        String text, int low, int high, List<String> names, String expression) {
      Set<Integer> all = new TreeSet<>();
      try {
        for (String part : com.google.common.base.Splitter.on(',').split(text)) {
          int slash = part.indexOf('/');
          int step = slash < 0 ? 1 : Integer.parseInt(part.substring(slash + 1));
          String range = slash < 0 ? part : part.substring(0, slash);
          int dash = range.indexOf('-');
          boolean any = range.equals("*") || range.equals("?");
          int from = any ? low : number(dash < 0 ? range : range.substring(0, dash), low, names);
          int to = any || (dash < 0 && slash >= 0) ? high : from;
          to = dash < 0 ? to : number(range.substring(dash + 1), low, names);
          for (int i = from; i <= to; i += step) {
            all.add(i);
          }
        }
      } catch (NumberFormatException e) {
        throw unknown(expression);
      }
      return all;
    }

    private static int number(String text, int low, List<String> names) {
      int named = names.indexOf(text.toUpperCase(Locale.ROOT));
      return named < 0 ? Integer.parseInt(text) : named + low;
    }
  }
}
