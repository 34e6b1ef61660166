package coop.panoplie.packs.france;

import coop.panoplie.packs.Law;
import java.time.LocalDate;

/** What the dates of a contract decide. */
final class FrenchContract {

  private FrenchContract() {}

  /** Two months or less, from date to date, for the abatement of the tax base. */
  static boolean isShort(Law law, LocalDate from, LocalDate to) {
    return to.isBefore(from.plusMonths(law.whole("tax.shortMonths")));
  }
}
