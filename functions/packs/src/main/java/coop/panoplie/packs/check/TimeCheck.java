package coop.panoplie.packs.check;

import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import coop.panoplie.packs.pay.Facts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Dates, days and hours that cannot be, or that the law forbids. */
final class TimeCheck {

  private final PackData data;
  private final Findings findings;

  TimeCheck(PackData data, Findings findings) {
    this.data = data;
    this.findings = findings;
  }

  void of(Facts facts, LocalDate today) {
    if (facts.from().isBefore(today)) {
      past(facts, today);
    }
    long possible = ChronoUnit.DAYS.between(facts.from(), facts.to()) + 1;
    if (facts.days() > possible) {
      findings.say(
          "/work/days",
          "days.tooMany",
          data.text("days.tooMany").with("days", Long.toString(possible)),
          "calendar",
          new WayOut(
              "days.fit",
              data.text("days.fit").with("days", Long.toString(possible)),
              Map.of("/work/days", Long.toString(possible))));
      return;
    }
    hours(facts);
  }

  /** A worker is declared before the work starts. */
  private void past(Facts facts, LocalDate today) {
    long length = ChronoUnit.DAYS.between(facts.from(), facts.to());
    findings.say(
        "/work/from",
        "start.past",
        data.text("start.past").with("today", Words.date(today)),
        data.on(facts.to()).get("hiring.before").source(),
        new WayOut(
            "start.today",
            data.text("start.today").with("today", Words.date(today)),
            Map.of("/work/from", today.toString(), "/work/to", today.plusDays(length).toString())));
  }

  private void hours(Facts facts) {
    Law law = data.on(facts.to());
    long most = Math.multiplyExact(law.get("entity.maxHoursPerDay").exact(), facts.days());
    if (facts.hours() > most) {
      hours(law, "hours.tooMany", "hours.fit", "entity.maxHoursPerDay", most);
    }
    // who receives the amateur arts allowance has no employment contract to last three hours
    boolean employed = facts.status() != Status.AMATEUR;
    if (employed && data.figures().containsKey("work.minimumHours")) {
      long least = Math.multiplyExact(law.get("work.minimumHours").exact(), facts.days());
      if (facts.hours() < least) {
        hours(law, "hours.tooFew", "hours.fit", "work.minimumHours", least);
        fewerDays(law, facts);
      }
    }
  }

  private void hours(Law law, String code, String way, String figure, long hours) {
    findings.say(
        "/work/hours",
        code,
        data.text(code).with("limit", Words.number(law.get(figure).exact())),
        law.get(figure).source(),
        new WayOut(
            way,
            data.text(way).with("hours", Words.number(hours)),
            Map.of("/work/hours", Exact.write(hours))));
  }

  private void fewerDays(Law law, Facts facts) {
    String days = Long.toString(facts.hours() / law.get("work.minimumHours").exact());
    if (!days.equals("0")) {
      findings.say(
          "/work/days",
          "days.tooLong",
          data.text("days.tooLong").with("hours", Words.number(facts.hours())),
          law.get("work.minimumHours").source(),
          new WayOut(
              "days.fit", data.text("days.fit").with("days", days), Map.of("/work/days", days)));
    }
  }
}
