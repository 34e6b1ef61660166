package coop.panoplie.packs.cases;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Partner;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.belgium.Worker;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The words of Belgian cases as the pack's values. */
final class BelgianInputs {

  private static final int MANY = 30;

  static final String[] BENEFIT = {"benefit_in_kind", "taxable_benefit", "benefit", "atn", "vaa"};

  private BelgianInputs() {}

  static Worker worker(CaseInput in) {
    String word = in.string("worker");
    return switch (word) {
      case "employee", "white_collar", "495" -> Worker.EMPLOYEE;
      case "manual", "manual_worker", "worker", "blue_collar", "015" -> Worker.MANUAL;
      case "artist", "046" -> Worker.ARTIST;
      case "article1bis", "article_1bis", "1bis" -> Worker.ARTICLE_1BIS;
      case "student", "840", "841" -> Worker.STUDENT;
      default -> throw new CaseRefused("the pack does not know the worker '" + word + "'");
    };
  }

  static Household household(CaseInput in) {
    CaseInput home =
        in.part("household")
            .knows(
                "scale",
                "children",
                "disabled_children",
                "single_parent",
                "disabled",
                "spouse_disabled",
                "partner_disabled",
                "elders",
                "other_dependants",
                "others",
                "spouse",
                "partner",
                "status",
                "situation");
    Partner partner = partner(home);
    String scale = home.has("scale") ? home.string("scale") : null;
    return HouseholdSense.of(
        new Household(
            scale(scale, partner),
            count(home, "children"),
            count(home, "disabled_children"),
            home.flag("single_parent"),
            home.flag("disabled"),
            home.flag("spouse_disabled") || home.flag("partner_disabled"),
            count(home, "elders"),
            count(home, "other_dependants", "others"),
            partner));
  }

  private static int count(CaseInput home, String... keys) {
    String key = home.one(keys);
    int count = key == null ? 0 : home.whole(key, 0);
    if (count < 0 || count > MANY) {
      throw new CaseRefused("'" + key + "' must lie between 0 and " + MANY);
    }
    return count;
  }

  private static Scale scale(@Nullable String word, @Nullable Partner partner) {
    if (word == null) {
      return partner == Partner.WITHOUT_INCOME ? Scale.II : Scale.I;
    }
    return switch (word) {
      case "I", "1", "i" -> Scale.I;
      case "II", "2", "ii" -> Scale.II;
      default -> throw new CaseRefused("the pack does not know the scale '" + word + "'");
    };
  }

  private static @Nullable Partner partner(CaseInput home) {
    String key = home.one("spouse", "partner", "situation", "status");
    return key == null ? null : partner(home.string(key));
  }

  private static Partner partner(String word) {
    return switch (word) {
      case "none", "single", "isolated" -> Partner.NONE;
      case "without_income", "no_income" -> Partner.WITHOUT_INCOME;
      case "small_income" -> Partner.SMALL_INCOME;
      case "small_pension" -> Partner.SMALL_PENSION;
      case "with_income", "income" -> Partner.WITH_INCOME;
      default -> throw new CaseRefused("the pack does not know the spouse '" + word + "'");
    };
  }

  /** An amount under the one of the keys that is there, in cents; zero when none is. */
  static long cents(CaseInput in, String... keys) {
    String key = in.one(keys);
    return key == null ? 0 : cents(in.number(key), key);
  }

  static long cents(BigDecimal amount, String key) {
    if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new CaseRefused("'" + key + "' must be an amount in whole cents, not below zero");
    }
    return amount.movePointRight(2).longValueExact();
  }

  /** All the keys a case may use. */
  static String[] keys(String[]... groups) {
    List<String> all = new ArrayList<>();
    for (String[] group : groups) {
      all.addAll(List.of(group));
    }
    return all.toArray(new String[0]);
  }

  /** The amount of a line, zero when there is none. */
  static long line(Sheet sheet, String id) {
    for (Line line : sheet.lines()) {
      if (line.id().equals(id)) {
        return line.cents();
      }
    }
    return 0;
  }

  static BigDecimal euros(long cents) {
    return Money.ofCents(cents).decimal();
  }
}
