package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.PackInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words the entries of a pay and closes the sums from the client's price to the net. */
public final class BreakdownMaker {

  /** As many as the longest usual slips have, so that the list need not grow. */
  public static final int USUAL_LINES = 40;

  private final PackInfo pack;
  private final House house;
  private final LocalDate legalDate;
  private final List<Line> lines = new ArrayList<>(USUAL_LINES);

  public BreakdownMaker(PackInfo pack, House house, LocalDate legalDate) {
    this.pack = pack;
    this.house = house;
    this.legalDate = legalDate;
  }

  /** The breakdown of a price and the pay found for it. */
  public Breakdown make(
      long price, Contribution contribution, Slip slip, Supply supply, LocalDate payOn) {
    long kept = contribution.of(price);
    long budget = contribution.budget(price);
    long left = budget - slip.gross() - slip.employer();
    long rate = supply.vat().rate().factor();
    long vat = Exact.centsOf(Exact.ofCents(price), rate);
    line(Entry.plain(contribution.funding() ? house.funding : house.price, price));
    line(Entry.percent(house.vat(supply.figure()), Exact.ofCents(price), rate, vat));
    lines(contribution.entries(price));
    if (left != 0) {
      line(Entry.plain(house.left, left));
    }
    lines(slip.entries());
    net(Entry.plain(house.net, slip.net()));
    Totals totals =
        new Totals(
            Money.ofCents(price),
            Money.ofCents(vat),
            Money.ofCents(price + vat),
            Money.ofCents(kept),
            Money.ofCents(budget),
            Money.ofCents(slip.employer()),
            Money.ofCents(slip.gross()),
            Money.ofCents(slip.employee()),
            Money.ofCents(slip.taxable()),
            Money.ofCents(slip.tax()),
            Money.ofCents(slip.net()),
            Money.ofCents(left + contribution.charges()));
    List<Carry> carries = together(slip.carries(), contribution.carries(price));
    return new Breakdown(
        pack.id(),
        pack.version(),
        legalDate,
        supply.vat(),
        lines,
        totals,
        payOn,
        slip.notices(),
        carries);
  }

  private void lines(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      line(entries.get(i));
    }
  }

  private void line(Entry entry) {
    lines.add(Wording.of(pack, entry, entry.rule().provisional()));
  }

  /** Under a flat percentage the contribution leaves nothing to carry. */
  private static List<Carry> together(List<Carry> some, List<Carry> more) {
    if (more.isEmpty()) {
      return some;
    }
    List<Carry> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** The net is no surer than what is withheld from the gross. */
  private void net(Entry entry) {
    boolean provisional = false;
    for (Line line : lines) {
      boolean withheld = line.group() == Group.EMPLOYEE || line.group() == Group.TAX;
      provisional |= withheld && line.certainty() == Certainty.PROVISIONAL;
    }
    lines.add(Wording.of(pack, entry, provisional));
  }
}
