package coop.panoplie.packs.france;

import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.pay.Facts;
import java.util.List;
import java.util.Map;

/**
 * Overtime is counted by the week, Monday to Sunday (CT L3121-29, L3121-35). A job of one week says
 * it exactly; so does a longer one up to the eight hours that are raised alike in every week.
 */
final class OvertimeRefusal {

  private static final String AT = "/work/overtime";

  /** Days from the first Monday before 1970 to its first day, a Thursday. */
  private static final int THURSDAY = 3;

  private OvertimeRefusal() {}

  static List<Refusal> of(PackData data, Facts facts, Scheme scheme) {
    if (facts.overtime() == 0) {
      return List.of();
    }
    var law = data.on(facts.to());
    boolean oneWeek = week(facts.from().toEpochDay()) == week(facts.to().toEpochDay());
    boolean alike = facts.overtime() <= law.get("overtime.firstHours").exact();
    String code =
        scheme != Scheme.GENERAL
            ? "overtime.status"
            : facts.severalMonths() ? "overtime.month" : oneWeek || alike ? "" : "overtime.week";
    return code.isEmpty()
        ? List.of()
        : List.of(
            new Refusal(
                AT,
                code,
                data.text(code),
                law.get("overtime.firstHours").source(),
                List.of(new WayOut("overtime.none", data.text("overtime.none"), Map.of(AT, "0")))));
  }

  private static long week(long day) {
    return Math.floorDiv(day + THURSDAY, 7L);
  }
}
