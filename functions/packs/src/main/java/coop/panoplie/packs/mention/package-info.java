/** Clauses of contracts and invoices, filled from the job. */
package coop.panoplie.packs.mention;
