package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything on an invoice that is neither number nor sum.
 *
 * @param language of the buyer: the document is written in it
 * @param from first day of the supply (BT-73)
 * @param to last day of the supply (BT-74)
 * @param buyerReference what the buyer wants to find back (BT-10); the job's own when they gave
 *     none
 * @param mentions what the law wants said besides the figures
 */
public record Heading(
    Country country,
    Language language,
    LocalDate issuedOn,
    LocalDate dueOn,
    LocalDate from,
    LocalDate to,
    Entity seller,
    Party buyer,
    String buyerReference,
    @Nullable String title,
    List<Mention> mentions) {

  public Heading {
    mentions = List.copyOf(mentions);
  }
}
