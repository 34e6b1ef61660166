package coop.panoplie.kernel.receipt;

/**
 * A document in the store; once issued its bytes never change.
 *
 * @param kind invoice-pdf, invoice-xml, credit-note-pdf, credit-note-xml, contract-pdf,
 *     contract-cancellation-pdf, calendar or proof-of-order
 * @param bytes size
 * @param key object key in the documents bucket
 * @param sha256 lower-case hexadecimal
 */
public record DocumentRef(
    String id,
    String kind,
    String fileName,
    String contentType,
    long bytes,
    String key,
    String sha256) {}
