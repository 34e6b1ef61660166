package coop.panoplie.shell;

import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The documents bucket: what is issued is written once and never changed. */
public final class Documents {
  private static final Duration LINK_LIVES = Duration.ofMinutes(5);
  private static final int PRECONDITION_FAILED = 412;

  private final Surroundings surroundings;

  public Documents(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** A document a person can fetch for a few minutes. */
  public record Link(
      String url, Instant expiresAt, String fileName, String contentType, long bytes) {}

  /**
   * Stores a document of a tool. A second call with the same id keeps the first bytes, so that a
   * repeated step gives the same document.
   *
   * @param documentId the same at each try of the same step
   */
  public DocumentRef put(
      String jobId,
      Tool tool,
      String documentId,
      String kind,
      String fileName,
      String contentType,
      byte[] bytes) {
    return put(jobId, tool.id(), documentId, kind, fileName, contentType, bytes);
  }

  /** As above, for a folder that is no tool's, such as a proof of order. */
  public DocumentRef put(
      String jobId,
      String folder,
      String documentId,
      String kind,
      String fileName,
      String contentType,
      byte[] bytes) {
    String key = key(jobId, folder, documentId, fileName);
    try {
      surroundings
          .clients()
          .s3()
          .putObject(
              r ->
                  r.bucket(surroundings.env("DOCUMENTS_BUCKET"))
                      .key(key)
                      .contentType(contentType)
                      .ifNoneMatch("*"),
              RequestBody.fromBytes(bytes));
    } catch (S3Exception e) {
      if (e.statusCode() != PRECONDITION_FAILED) {
        throw e;
      }
      byte[] stored = read(key);
      return new DocumentRef(
          documentId, kind, fileName, contentType, stored.length, key, sha256(stored));
    }
    return new DocumentRef(
        documentId, kind, fileName, contentType, bytes.length, key, sha256(bytes));
  }

  /** Where a document lies; its folder is the tool's name, or another for what is no tool's. */
  public static String key(String jobId, String folder, String documentId, String fileName) {
    return "jobs/" + jobId + "/" + folder + "/" + documentId + "/" + fileName;
  }

  public byte[] read(String key) {
    return surroundings
        .clients()
        .s3()
        .getObjectAsBytes(r -> r.bucket(surroundings.env("DOCUMENTS_BUCKET")).key(key))
        .asByteArray();
  }

  /** A signed address for this document alone, good for five minutes, saved under its own name. */
  public Link link(DocumentRef document) {
    var signed =
        surroundings
            .clients()
            .presigner()
            .presignGetObject(
                p ->
                    p.signatureDuration(LINK_LIVES)
                        .getObjectRequest(
                            g ->
                                g.bucket(surroundings.env("DOCUMENTS_BUCKET"))
                                    .key(document.key())
                                    .responseContentType(document.contentType())
                                    .responseContentDisposition(
                                        "attachment; filename=\"" + document.fileName() + "\"")));
    return new Link(
        signed.url().toString(),
        signed.expiration(),
        document.fileName(),
        document.contentType(),
        document.bytes());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
