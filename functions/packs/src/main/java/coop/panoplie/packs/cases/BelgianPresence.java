package coop.panoplie.packs.cases;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.belgium.Presence;

/**
 * How much of the month a Belgian case was worked: all of it unless days or hours say otherwise.
 */
final class BelgianPresence {

  private static final String[] DAYS_PAID = {"days_paid", "paid_days", "days_worked"};
  private static final String[] DAYS_POSSIBLE = {"days_possible", "possible_days", "working_days"};
  private static final String[] HOURS_PAID = {"hours_paid", "paid_hours", "hours_worked"};
  private static final String[] HOURS_POSSIBLE = {
    "hours_possible", "possible_hours", "full_time_hours"
  };
  static final String[][] KEYS = {DAYS_PAID, DAYS_POSSIBLE, HOURS_PAID, HOURS_POSSIBLE};

  private static final int WORKING_WEEK = 5;
  private static final int LONGEST_MONTH = 31;
  private static final int HOURS_OF_DAY = 24;

  private BelgianPresence() {}

  static Presence of(CaseInput in, Law law) {
    String days = in.one(DAYS_PAID);
    String hours = in.one(HOURS_PAID);
    if (days != null && hours != null) {
      throw new CaseRefused("'" + days + "' and '" + hours + "' exclude each other: give one");
    }
    if (days != null) {
      refuse(in.one(HOURS_POSSIBLE), "does not go with days");
      return part(days, amount(in, days), possible(in, DAYS_POSSIBLE), LONGEST_MONTH);
    }
    if (hours != null) {
      long most = possibleHours(in, law);
      return part(hours, amount(in, hours), most, LONGEST_MONTH * HOURS_OF_DAY);
    }
    refuse(in.one(DAYS_POSSIBLE), "needs 'days_paid' or 'hours_paid' beside it");
    refuse(in.one(HOURS_POSSIBLE), "needs 'hours_paid' beside it");
    return Presence.FULL;
  }

  static boolean inHours(CaseInput in) {
    return in.one(HOURS_PAID) != null;
  }

  /** A full-timer's hours of the month, or its working days times a full-timer's day. */
  private static long possibleHours(CaseInput in, Law law) {
    String days = in.one(DAYS_POSSIBLE);
    if (days == null || in.one(HOURS_POSSIBLE) != null) {
      refuse(days, "does not go with 'hours_possible'");
      return possible(in, HOURS_POSSIBLE);
    }
    return Exact.ratio(
        amount(in, days), law.get("work.weeklyHours").exact() / WORKING_WEEK, Exact.ONE);
  }

  private static long possible(CaseInput in, String... keys) {
    String key = in.one(keys);
    if (key == null) {
      throw new CaseRefused("the input lacks '" + keys[0] + "'");
    }
    return amount(in, key);
  }

  private static Presence part(String key, long paid, long possible, int most) {
    if (paid <= 0 || paid > possible || possible > Exact.ofWhole(most)) {
      throw new CaseRefused("'" + key + "' must lie above 0 and within what the month has");
    }
    return new Presence(paid, possible);
  }

  private static long amount(CaseInput in, String key) {
    return Exact.of(in.number(key));
  }

  private static void refuse(@Nullable String key, String why) {
    if (key != null) {
      throw new CaseRefused("'" + key + "' " + why);
    }
  }
}
