package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.receipt.DocumentRef;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A signed order as a member hands it in: what its bytes say counts, not what it is called. */
record ProofOfOrder(
    @Nullable String fileName, @Nullable String contentType, @Nullable String contentBase64) {
  static final int MOST_BYTES = 4 * 1024 * 1024;

  /** A file that is what it says. */
  record Accepted(String fileName, String contentType, byte[] bytes) {

    /** Named by its bytes: the same file handed in again is the same document. */
    String documentId() {
      return sha256(bytes).substring(0, 24);
    }

    /** What the document will be, to ask before it is stored. */
    DocumentRef unstored() {
      return new DocumentRef(
          documentId(),
          "proof-of-order",
          fileName,
          contentType,
          bytes.length,
          "not stored yet",
          sha256(bytes));
    }
  }

  private enum Format {
    PDF("application/pdf", ".pdf", new int[] {'%', 'P', 'D', 'F', '-'}),
    JPEG("image/jpeg", ".jpg", new int[] {0xFF, 0xD8, 0xFF}),
    PNG("image/png", ".png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});

    private final String contentType;
    private final String ending;
    private final int[] magic;

    Format(String contentType, String ending, int[] magic) {
      this.contentType = contentType;
      this.ending = ending;
      this.magic = magic;
    }

    private boolean begins(byte[] bytes) {
      if (bytes.length <= magic.length) {
        return false;
      }
      for (int i = 0; i < magic.length; i++) {
        if ((bytes[i] & 0xFF) != magic[i]) {
          return false;
        }
      }
      return true;
    }
  }

  Decision<Accepted> open() {
    List<Refusal> refusals = new ArrayList<>(Limits.of("/fileName", fileName, 1, 120));
    byte[] bytes = decoded();
    if (bytes == null || bytes.length == 0) {
      refusals.add(unreadable());
    } else if (bytes.length > MOST_BYTES) {
      refusals.add(tooBig());
    } else {
      Format format = formatOf(bytes);
      if (format == null || !format.contentType.equals(contentType)) {
        refusals.add(notWhatItSays());
      } else if (refusals.isEmpty() && fileName != null) {
        return Decision.accepted(
            new Accepted(safe(fileName, format.ending), format.contentType, bytes));
      }
    }
    return Decision.rejected(refusals);
  }

  private byte @Nullable [] decoded() {
    try {
      return contentBase64 == null ? null : Base64.getDecoder().decode(contentBase64);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Format formatOf(byte[] bytes) {
    for (Format format : Format.values()) {
      if (format.begins(bytes)) {
        return format;
      }
    }
    return null;
  }

  /** A name that is safe in an object key, a header and a folder: plain letters, one ending. */
  private static String safe(String name, String ending) {
    int dot = name.lastIndexOf('.');
    StringBuilder plain = new StringBuilder();
    for (char c : (dot > 0 ? name.substring(0, dot) : name).strip().toCharArray()) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      plain.append(letter || c == '_' ? c : '-');
    }
    return plain.append(ending).toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Refusal unreadable() {
    return Refusals.badValue(
        "/contentBase64",
        "unreadable",
        new Text(
            "Le fichier est vide ou illisible.",
            "Het bestand is leeg of onleesbaar.",
            "The file is empty or cannot be read."));
  }

  private static Refusal tooBig() {
    return Refusals.badValue(
        "/contentBase64",
        "too-big",
        new Text(
            "Le fichier dépasse 4 Mo.",
            "Het bestand is groter dan 4 MB.",
            "The file exceeds 4 MB."));
  }

  private static Refusal notWhatItSays() {
    return Refusals.badValue(
        "/contentType",
        "not-what-it-says",
        new Text(
            "Joignez un PDF, un JPEG ou un PNG, sous son vrai type.",
            "Voeg een PDF, JPEG of PNG toe, onder het juiste type.",
            "Attach a PDF, a JPEG or a PNG, under its true type."));
  }
}
