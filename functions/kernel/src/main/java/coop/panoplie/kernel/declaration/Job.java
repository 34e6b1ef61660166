package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A confirmed declaration: from here on money and law move.
 *
 * @param id the declaration's id, and the job's
 * @param version the declaration's version that was confirmed
 * @param memberId whose job it is (the identity provider's subject)
 * @param confirmedOn the day of confirmation in the entity's time zone
 */
public record Job(
    String id,
    long version,
    String memberId,
    Profile member,
    Content content,
    Confirmation confirmation,
    LocalDate confirmedOn) {

  /**
   * How the order was confirmed. Only a client's own acceptance or a proof of order gives the
   * guarantee of the mutual fund.
   *
   * @param by the client's signing name, or the proof's file name
   */
  public record Confirmation(Means means, @Nullable String by, Instant at) {
    public enum Means {
      CLIENT,
      PROOF
    }
  }
}
