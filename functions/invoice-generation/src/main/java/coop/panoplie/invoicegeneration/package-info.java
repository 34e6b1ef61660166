/** The invoice of a job: its gap-free number, its structured file, its PDF, its credit note. */
package coop.panoplie.invoicegeneration;
