package coop.panoplie.packs.check;

import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Income;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.packs.NotVouched;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.pay.Asked;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.FactsReader;
import coop.panoplie.packs.pay.Supply;
import java.time.LocalDate;
import java.util.List;

/** Everything a declaration must satisfy before the client sees it. */
public final class Checks {

  private final PackData data;
  private final CountryRules rules;

  public Checks(PackData data, CountryRules rules) {
    this.data = data;
    this.rules = rules;
  }

  public List<Refusal> of(Content content, Profile member, LocalDate today) {
    Findings findings = new Findings(data);
    switch (FactsReader.read(data, Asked.of(content, SoFar.NOTHING))) {
      case Decision.Rejected<Facts> no -> findings.addAll(no.reasons());
      case Decision.Accepted<Facts> yes -> job(yes.value(), member, today, findings);
    }
    Income income = content.income();
    boolean funding = income != null && income.kind() == Income.Kind.FUNDING;
    new ClientCheck(data, findings).of(content.client(), funding);
    MissionCheck.of(content, findings);
    new MemberCheck(rules, findings).of(member);
    return findings.all();
  }

  private void job(Facts facts, Profile member, LocalDate today, Findings findings) {
    new TimeCheck(data, findings).of(facts, today);
    if (Supply.of(data, facts) instanceof Decision.Rejected<Supply> no) {
      findings.addAll(no.reasons());
    }
    List<Refusal> refused = rules.refused(facts, member);
    findings.addAll(refused);
    if (!refused.isEmpty()) {
      return;
    }
    rules.job(facts, member, findings);
    try {
      new PayCheck(data, rules, findings).of(facts, member);
    } catch (NotVouched hole) {
      findings.say(
          "/work/to",
          "figure.notFound",
          data.text("figure.notFound").with("source", hole.source()),
          hole.source());
    }
  }
}
