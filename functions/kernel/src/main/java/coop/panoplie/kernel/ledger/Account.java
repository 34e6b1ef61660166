package coop.panoplie.kernel.ledger;

/** The accounts of the first entries; {@code of} says whose (a client, an activity, an entity). */
public record Account(Kind kind, String of) {
  public enum Kind {
    CLIENT_RECEIVABLE,
    REVENUE,
    VAT_PAYABLE,
    ACTIVITY,
    COOPERATIVE_CONTRIBUTION,
    PAYROLL_PAYABLE
  }
}
