package coop.panoplie.kernel.money;

/** The currencies the house invoices and pays in. */
public enum Currency {
  EUR
}
