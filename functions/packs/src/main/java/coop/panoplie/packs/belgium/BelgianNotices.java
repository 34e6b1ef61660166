package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.declaration.Client.Kind;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.pay.Facts;
import java.util.ArrayList;
import java.util.List;

/** What members must know about a Belgian breakdown. */
final class BelgianNotices {

  private static final int USUAL = 6;

  private final PackData data;
  private final Notice withholding;
  private final Notice employerClass;
  private final Notice pooled;
  private final Notice structuralUnknown;
  private final Notice household;
  private final Notice artist;
  private final Notice article1bis;
  private final Notice family;
  private final Notice student;
  private final Notice studentHours;
  private final Notice studentBeyond;
  private final Notice manual;
  private final Notice months;
  private final Notice bonusYear;
  private final Notice sameMonth;

  BelgianNotices(PackData data) {
    this.data = data;
    this.withholding = data.notice("notice.withholding");
    this.employerClass = data.notice("notice.employerClass");
    this.pooled = data.notice("notice.pooled");
    this.structuralUnknown = data.notice("notice.structuralUnknown");
    this.household = data.notice("notice.household");
    this.artist = data.notice("notice.artist");
    this.article1bis = data.notice("notice.article1bis");
    this.family = data.notice("notice.family");
    this.student = data.notice("notice.student");
    this.studentHours = data.notice("notice.studentHours");
    this.studentBeyond = data.notice("notice.studentBeyond");
    this.manual = data.notice("notice.manual");
    this.months = data.notice("notice.months");
    this.bonusYear = data.notice("notice.bonusYear");
    this.sameMonth = data.notice("notice.sameMonth");
  }

  /**
   * What is said of one pay.
   *
   * @param uncapped whether a work bonus is granted in a year whose maximum is not known
   * @param further whether a month has earlier contracts, with which it is counted
   */
  List<Notice> of(
      Facts facts, Profile member, BelgianMonth[] paid, boolean uncapped, boolean further) {
    List<Notice> said = new ArrayList<>(USUAL);
    BelgianMonth last = paid[paid.length - 1];
    if (last.worker() != Worker.STUDENT) {
      taxed(member, paid, last, said);
    }
    status(facts, member, last.worker(), said);
    if (facts.severalMonths()) {
      said.add(months);
    }
    if (further) {
      said.add(sameMonth);
    }
    last.law().holidays.tell(data, facts.from(), facts.to(), said);
    if (uncapped) {
      said.add(bonusYear);
    }
    return said;
  }

  private void taxed(Profile member, BelgianMonth[] paid, BelgianMonth last, List<Notice> said) {
    for (BelgianMonth month : paid) {
      if (!month.presence().full()) {
        said.add(withholding);
        break;
      }
    }
    said.add(employerClass);
    said.add(last.law().structural.known() ? pooled : structuralUnknown);
    if (member.household() == null) {
      said.add(household);
    }
  }

  private void status(Facts facts, Profile member, Worker worker, List<Notice> said) {
    switch (worker) {
      case ARTIST -> said.add(artist);
      case ARTICLE_1BIS -> {
        said.add(artist);
        said.add(article1bis);
        if (facts.clientKind() == Kind.PRIVATE) {
          said.add(family);
        }
      }
      case STUDENT -> {
        said.add(student);
        if (Statuses.standing(member).studentHours() == null) {
          said.add(studentHours);
        }
      }
      case MANUAL -> said.add(manual);
      case EMPLOYEE -> {
        if (Statuses.of(facts) == Status.STUDENT) {
          said.add(studentBeyond);
        }
      }
    }
  }
}
