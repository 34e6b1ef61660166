/**
 * The invoice of EN 16931: exact lines in, one set of totals out. Screen, PDF, XML, ledger and
 * e-mail only show what is computed here.
 */
package coop.panoplie.kernel.invoice;
