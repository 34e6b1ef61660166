package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Constants;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.check.Findings;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What each status asks of the member and of the job before it goes to the client. */
final class Engagements {

  private final PackData data;
  private final Law law;
  private final Facts facts;
  private final Standing standing;
  private final @Nullable LocalDate born;
  private final Findings findings;

  Engagements(PackData data, Facts facts, Profile member, Findings findings) {
    this.data = data;
    this.law = data.on(facts.to());
    this.facts = facts;
    this.standing = Statuses.standing(member);
    this.born = member.birthDate();
    this.findings = findings;
  }

  void check() {
    switch (Statuses.of(facts)) {
      case ARTICLE_1BIS -> articleOneBis();
      case STUDENT -> student();
      case AMATEUR -> amateur();
      case EMPLOYEE, MANUAL, ARTIST, EXECUTIVE, CESA, PERFORMER, TECHNICIAN -> {}
    }
    young();
  }

  /** Until the end of the year of their 18 years the young pay contributions of their own. */
  private void young() {
    boolean ordinary = Statuses.of(facts) != Status.STUDENT && Statuses.of(facts) != Status.AMATEUR;
    int age = law.whole("onss.youngAge");
    if (ordinary && born != null && born.getYear() + age >= facts.to().getYear()) {
      say("/profile/birthDate", "status.young", "onss.youngAge");
    }
  }

  /** For holders of the attestation, students excluded; the others have an ordinary contract. */
  private void articleOneBis() {
    if (!Boolean.TRUE.equals(standing.artsAttestation())) {
      say("/profile/standing/artsAttestation", "status.attestation", "status.1bis", asArtist());
    }
    if (standing.studentHours() != null) {
      say("/mission/status", "status.student1bis", "status.1bisStudents", asArtist());
    }
  }

  private void student() {
    Integer left = standing.studentHours();
    LocalDate quarterEnd = quarterEnd(facts.from());
    if (left == null) {
      say("/profile/standing/studentHours", "missing.studentHours", "student.contingent");
    } else if (facts.hours() > Exact.ofWhole(left)) {
      findings.add(
          new Refusal(
              "/work/hours",
              "student.beyond",
              data.text("student.beyond").with("left", left.toString()),
              law.get("student.contingent").source(),
              List.of(
                  way("status.employee", "/mission/status", Constants.word(Status.EMPLOYEE)),
                  way("student.fewer", "/work/hours", left.toString()))));
    }
    if (facts.to().isAfter(quarterEnd)) {
      say(
          "/work/to",
          "student.quarter",
          "student.oneQuarter",
          way("student.quarterEnd", "/work/to", quarterEnd.toString()));
    }
  }

  private void amateur() {
    int most = law.whole("amateur.yearDays");
    Integer used = standing.amateurDays();
    if (used == null) {
      say("/profile/standing/amateurDays", "missing.amateurDays", "amateur.yearDays");
    } else if (used + facts.days() > most) {
      say("/work/days", "amateur.tooManyDays", "amateur.yearDays", asArtist());
    }
    if (run() > law.whole("amateur.rowDays")) {
      say("/work/days", "amateur.tooLong", "amateur.rowDays", asArtist());
    }
  }

  /** The least days in a row so many days between the two dates must hold. */
  private int run() {
    int length = (int) Months.days(facts.from(), facts.to());
    int gaps = Math.max(0, length - facts.days()) + 1;
    return (facts.days() + gaps - 1) / gaps;
  }

  private void say(String pointer, String code, String figure, WayOut... ways) {
    String source = law.get(figure).source();
    findings.add(new Refusal(pointer, code, data.text(code), source, List.of(ways)));
  }

  private WayOut asArtist() {
    return way("status.artist", "/mission/status", Constants.word(Status.ARTIST));
  }

  private WayOut way(String code, String pointer, String value) {
    return new WayOut(code, data.text(code).with("value", value), Map.of(pointer, value));
  }

  static LocalDate quarterEnd(LocalDate date) {
    LocalDate last = LocalDate.of(date.getYear(), (date.getMonthValue() + 2) / 3 * 3, 1);
    return last.withDayOfMonth(last.lengthOfMonth());
  }

  /** A status of another country has no pay here. */
  static List<Refusal> foreign(PackData data, Facts facts) {
    return switch (Statuses.of(facts)) {
      case EMPLOYEE, MANUAL, ARTIST, ARTICLE_1BIS, STUDENT, AMATEUR -> List.of();
      case EXECUTIVE, CESA, PERFORMER, TECHNICIAN ->
          List.of(
              new Refusal(
                  "/mission/status",
                  "status.notHere",
                  data.text("status.notHere"),
                  null,
                  List.of(
                      new WayOut(
                          "status.employee",
                          data.text("status.employee"),
                          Map.of("/mission/status", Constants.word(Status.EMPLOYEE))),
                      new WayOut(
                          "status.artist",
                          data.text("status.artist"),
                          Map.of("/mission/status", Constants.word(Status.ARTIST))))));
    };
  }
}
