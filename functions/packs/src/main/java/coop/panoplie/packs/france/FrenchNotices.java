package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Gap;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import coop.panoplie.packs.pay.Facts;
import java.util.ArrayList;
import java.util.List;

/** What members must know about a French breakdown. */
final class FrenchNotices {

  private static final String NET_SOCIAL = "notice.netSocial";
  private static final int USUAL = 6;

  private final Notice ownRate;
  private final Notice neutralRate;
  private final Notice abroad;
  private final Notice shortContract;
  private final Notice ceiling;
  private final Notice local;
  private final Notice cesa;
  private final Notice cesaReduction;
  private final Notice performer;
  private final Notice shows;
  private final Notice months;
  private final Gap netSocial;

  FrenchNotices(PackData data) {
    this.ownRate = data.notice("notice.ownRate");
    this.neutralRate = data.notice("notice.neutralRate");
    this.abroad = data.notice("notice.abroad");
    this.shortContract = data.notice("notice.shortContract");
    this.ceiling = data.notice("notice.ceiling");
    this.local = data.notice("notice.local");
    this.cesa = data.notice("notice.cesa");
    this.cesaReduction = data.notice("notice.cesaReduction");
    this.performer = data.notice("notice.performer");
    this.shows = data.notice("notice.shows");
    this.months = data.notice("notice.months");
    this.netSocial = Gap.of(data.text(NET_SOCIAL), "amount");
  }

  /**
   * What is said of one pay.
   *
   * @param first the first months of its contract
   * @param own whether the tax office sent a rate
   * @param ofShort whether the contract is short for the tax
   * @param social the net social amount in cents, which the payslip must state (CT R3243-1)
   */
  List<Notice> of(Facts facts, Stretch first, boolean own, boolean ofShort, long social) {
    Scheme scheme = first.law().scheme();
    List<Notice> said = new ArrayList<>(USUAL);
    said.add(own ? ownRate : neutralRate);
    if (first.job().abroad()) {
      said.add(abroad);
    }
    if (ofShort && !own) {
      said.add(shortContract);
    }
    if (scheme != Scheme.CESA) {
      said.add(ceiling);
    }
    said.add(local);
    switch (scheme) {
      case GENERAL -> {}
      case CESA -> {
        said.add(cesa);
        said.add(cesaReduction);
      }
      case PERFORMER -> {
        said.add(performer);
        said.add(shows);
      }
      case TECHNICIAN -> said.add(shows);
    }
    if (facts.severalMonths()) {
      said.add(months);
    }
    said.add(new Notice(NET_SOCIAL, Words.money(netSocial, Money.ofCents(social))));
    return said;
  }
}
