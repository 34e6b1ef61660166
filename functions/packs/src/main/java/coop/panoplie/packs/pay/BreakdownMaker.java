package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Origin;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.PackInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what the client pays and what is kept before a pay, its net after it, and closes the sums
 * from the one to the other. The pay writes on the same sheet in between.
 */
public final class BreakdownMaker {

  /** As many lines as a usual breakdown has, so that the list need not grow. */
  private static final int USUAL_LINES = 36;

  private final House house;
  private final Contribution contribution;
  private final Supply supply;
  private final long price;
  private final long vat;
  private final Sheet sheet = Sheet.kept(USUAL_LINES);
  private final int top;

  /** Writes what stands before the pay. */
  public BreakdownMaker(House house, Contribution contribution, Supply supply, long price) {
    this.house = house;
    this.contribution = contribution;
    this.supply = supply;
    this.price = price;
    sheet.shownAmount(contribution.funding() ? house.funding : house.price, Line.NONE, price);
    this.vat = sheet.shown(supply.line(), Exact.ofCents(price), supply.vat().rate().factor());
    contribution.write(price, sheet);
    this.top = sheet.size();
  }

  /** What the pay is to be written on. */
  public Sheet sheet() {
    return sheet;
  }

  /** The breakdown, once the pay is written. */
  public Breakdown make(PackInfo pack, LocalDate legalDate, Slip slip, LocalDate payOn) {
    long kept = contribution.of(price);
    long budget = price - kept - contribution.charges();
    long left = budget - slip.gross() - slip.employer();
    sheet.between(top, house.left, left);
    List<Line> lines = sheet.lines();
    // the net is no surer than what is withheld from the gross
    Origin net = sheet.unsure() ? house.unsureNet : house.net;
    lines.add(new Line(net, Line.NONE, Line.NONE, slip.net(), null, Inputs.NONE));
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
        lines,
        totals,
        payOn,
        slip.notices(),
        together(slip.carries(), contribution.carries(price)));
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
