package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Notice;
import java.util.ArrayList;
import java.util.List;

/**
 * A job's pay, all months together, in cents.
 *
 * @param lines of the sheet it was written on, from employer to tax at its end
 * @param gross with what the law adds at the end of a contract
 * @param employer contributions net of reductions
 * @param employee contributions net of bonuses
 * @param notices what the member must know
 * @param carries what later jobs must add up with this one
 */
public record Slip(
    List<Line> lines,
    long gross,
    long employer,
    long employee,
    long taxable,
    long tax,
    long net,
    List<Notice> notices,
    List<Carry> carries) {

  /** The same with one notice more. */
  public Slip saying(Notice notice) {
    List<Notice> more = new ArrayList<>(notices);
    more.add(notice);
    return new Slip(lines, gross, employer, employee, taxable, tax, net, more, carries);
  }
}
