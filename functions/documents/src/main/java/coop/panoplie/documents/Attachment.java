package coop.panoplie.documents;

/**
 * The invoice as data, carried inside its own PDF (Factur-X, EN 16931 profile).
 *
 * @param bytes UN/CEFACT CII XML
 */
public record Attachment(byte[] bytes) {
  static final String FILE_NAME = "factur-x.xml";
}
