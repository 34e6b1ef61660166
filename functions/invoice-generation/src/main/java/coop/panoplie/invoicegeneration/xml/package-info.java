/** Invoices as EN 16931 data: UBL 2.1 by Peppol BIS Billing 3, and UN/CEFACT CII D16B. */
package coop.panoplie.invoicegeneration.xml;
