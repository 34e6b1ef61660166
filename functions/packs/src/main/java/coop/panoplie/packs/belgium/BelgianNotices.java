package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.declaration.Client.Kind;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.pay.Facts;
import java.util.ArrayList;
import java.util.List;

/** What a member must know about a Belgian breakdown. */
final class BelgianNotices {

  private final PackData data;
  private final Facts facts;
  private final Profile member;
  private final List<Notice> notices = new ArrayList<>();

  BelgianNotices(PackData data, Facts facts, Profile member) {
    this.data = data;
    this.facts = facts;
    this.member = member;
  }

  List<Notice> of(BelgianMonth[] months) {
    BelgianMonth last = months[months.length - 1];
    if (last.worker() != Worker.STUDENT) {
      taxed(months, last);
    }
    status(last.worker());
    if (facts.severalMonths()) {
      say("notice.months");
    }
    PublicHolidays.tell(data, facts, notices);
    return notices;
  }

  private void taxed(BelgianMonth[] months, BelgianMonth last) {
    for (BelgianMonth month : months) {
      if (!month.presence().full()) {
        say("notice.withholding");
        break;
      }
    }
    say("notice.employerClass");
    say(last.law().structural.known() ? "notice.pooled" : "notice.structuralUnknown");
    if (member.household() == null) {
      say("notice.household");
    }
  }

  private void status(Worker worker) {
    switch (worker) {
      case ARTIST -> say("notice.artist");
      case ARTICLE_1BIS -> {
        say("notice.artist");
        say("notice.article1bis");
        if (facts.clientKind() == Kind.PRIVATE) {
          say("notice.family");
        }
      }
      case STUDENT -> {
        say("notice.student");
        if (Statuses.standing(member).studentHours() == null) {
          say("notice.studentHours");
        }
      }
      case MANUAL -> say("notice.manual");
      case EMPLOYEE -> {
        if (Statuses.of(facts) == Status.STUDENT) {
          say("notice.studentBeyond");
        }
      }
    }
  }

  private void say(String code) {
    notices.add(new Notice(code, data.text(code)));
  }
}
