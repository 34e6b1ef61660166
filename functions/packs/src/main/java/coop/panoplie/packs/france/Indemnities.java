package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * What a contract pays besides the pay agreed: the precarity indemnity at the end of an ordinary
 * fixed-term contract, then the paid-leave indemnity on both (CT L1243-8, L1242-16). A CESA is no
 * fixed-term contract and owes leave alone (L7332-2); a fund pays the leave of shows.
 */
public final class Indemnities {

  private final Rule base;
  private final Rule precarity;
  private final Rule leave;
  private final Scheme scheme;

  Indemnities(Figures law) {
    base =
        law.scheme() == Scheme.CESA
            ? law.apart("pay.variable", "cesa.variable")
            : law.apart("pay.base", "entity.contribution");
    precarity = law.apart("pay.precarity", "fixedTerm.precarity");
    leave = law.apart("pay.leave", law.scheme() == Scheme.CESA ? "cesa.leave" : "fixedTerm.leave");
    scheme = law.scheme();
  }

  /** In cents, of a pay in cents. */
  long precarity(long pay) {
    return scheme == Scheme.GENERAL ? Exact.centsOf(Exact.ofCents(pay), precarity.rate()) : 0;
  }

  /** On the pay and its precarity, in cents. */
  private long leave(long paid) {
    return scheme.shows() ? 0 : Exact.centsOf(Exact.ofCents(paid), leave.rate());
  }

  /** Both on one pay, in cents. */
  long on(long pay) {
    long precarity = precarity(pay);
    return precarity + leave(pay + precarity);
  }

  /** The exact indemnity of an exact pay, for a month told by itself. */
  public long exactPrecarity(long pay) {
    return Exact.times(pay, precarity.rate());
  }

  public long exactLeave(long pay) {
    return Exact.times(pay, leave.rate());
  }

  /** Writes what is agreed, then the indemnities; what is paid for overtime has its own line. */
  void write(long pay, long overtime, Sheet sheet) {
    sheet.amount(base, Line.NONE, pay - overtime);
    long paid = pay + precarity(pay);
    if (paid != pay) {
      sheet.percent(precarity, Exact.ofCents(pay));
    }
    if (leave(paid) != 0) {
      sheet.percent(leave, Exact.ofCents(paid));
    }
  }
}
