package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Country;

/**
 * The place of a document in its gap-free series. Each entity has two series a year, invoices and
 * credit notes, and both start at 1.
 *
 * @param country whose entity
 * @param sequence from 1, without gaps
 */
public record InvoiceNumber(Country country, Invoice.Kind kind, int year, int sequence) {

  /** Five figures at least, so that numbers of a year sort as they follow. */
  private static final int WIDTH = 5;

  /** As printed and sent: {@code BE-2026-00042}, {@code BE-CN-2026-00007}. */
  public String text() {
    StringBuilder digits = new StringBuilder().append(sequence);
    while (digits.length() < WIDTH) {
      digits.insert(0, '0');
    }
    return country + (kind == Invoice.Kind.CREDIT_NOTE ? "-CN-" : "-") + year + "-" + digits;
  }

  @Override
  public String toString() {
    return text();
  }
}
