package coop.panoplie.kernel.invoice;

/**
 * Where and with which words the invoice is to be paid.
 *
 * @param reference what the transfer must carry: Belgian structured communication ({@code
 *     +++001/2345/67803+++}) or ISO 11649 ({@code RF..})
 */
public record Payment(String iban, String bic, String reference) {}
