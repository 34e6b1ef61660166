package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.breakdown.Origin;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.PackInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words the entries of a pay and closes the sums from the client's price to the net. */
public final class BreakdownMaker {

  /** As many as usually stand before the pay's own, and the net after them. */
  private static final int LINES_AROUND = 6;

  private final PackInfo pack;
  private final House house;
  private final LocalDate legalDate;

  public BreakdownMaker(PackInfo pack, House house, LocalDate legalDate) {
    this.pack = pack;
    this.house = house;
    this.legalDate = legalDate;
  }

  /** The breakdown of a price and the pay found for it. */
  public Breakdown make(
      long price, Contribution contribution, Slip slip, Supply supply, LocalDate payOn) {
    long kept = contribution.of(price);
    long budget = price - kept - contribution.charges();
    long left = budget - slip.gross() - slip.employer();
    Sheet before = Sheet.kept(LINES_AROUND + slip.lines().size());
    before.shownAmount(contribution.funding() ? house.funding : house.price, Line.NONE, price);
    long vat = before.shown(supply.line(), Exact.ofCents(price), supply.vat().rate().factor());
    contribution.write(price, before);
    before.amount(house.left, Line.NONE, left);
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
    return new Breakdown(
        pack.id(),
        pack.version(),
        legalDate,
        supply.vat(),
        completed(before.lines(), slip),
        totals,
        payOn,
        slip.notices(),
        together(slip.carries(), contribution.carries(price)));
  }

  /** The pay's lines and the net after those that stand before. */
  private List<Line> completed(List<Line> lines, Slip slip) {
    List<Line> pay = slip.lines();
    // the net is no surer than what is withheld from the gross
    boolean sure = true;
    for (int i = 0; i < pay.size(); i++) {
      Line line = pay.get(i);
      lines.add(line);
      boolean withheld = line.group() == Group.EMPLOYEE || line.group() == Group.TAX;
      sure &= !withheld || line.certainty() != Certainty.PROVISIONAL;
    }
    Origin net = sure ? house.net : house.unsureNet;
    lines.add(new Line(net, Line.NONE, Line.NONE, slip.net(), null, Inputs.NONE));
    return lines;
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
}
