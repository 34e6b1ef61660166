package coop.panoplie.kernel.breakdown;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * The money of a job, line by line, with the rules that made it.
 *
 * @param legalDate the day whose law applies; never "now"
 * @param carries what later jobs of the same member must add up with this one
 * @param payOn the day the net is paid, whether or not the client has paid
 */
public record Breakdown(
    String pack,
    String packVersion,
    LocalDate legalDate,
    Vat vat,
    List<Line> lines,
    Totals totals,
    LocalDate payOn,
    List<Notice> notices,
    List<Carry> carries) {

  /** Takes the lists over: who made them must not change them any more. */
  public Breakdown {
    carries = Collections.unmodifiableList(carries);
    lines = Collections.unmodifiableList(lines);
    notices = Collections.unmodifiableList(notices);
  }
}
