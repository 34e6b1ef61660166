package coop.panoplie.declarationintake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The client's link: who holds it may answer one version of one declaration until it expires.
 * Signed by HMAC-SHA256, so that it needs no table and tells nothing to who cannot sign.
 */
final class OfferTokens {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_KEY = 32;

  /** Says what the signature is for, so that the key could sign other things one day. */
  private static final String PURPOSE = "offer.1.";

  private final byte[] key;

  /**
   * @param key the secret, at least 32 characters
   */
  OfferTokens(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
    if (this.key.length < SHORTEST_KEY) {
      throw new IllegalStateException("the offer signing key is too short to be one");
    }
  }

  /** What a genuine token says. Whether the offer still stands is the declaration's to say. */
  record Claim(String declarationId, long version, Instant expires) {
    boolean hasExpired(Instant now) {
      return now.isAfter(expires);
    }
  }

  String sign(String declarationId, long version, Instant expires) {
    String claim = version + "." + expires.getEpochSecond() + "." + declarationId;
    String body = encode(claim.getBytes(StandardCharsets.UTF_8));
    return body + "." + encode(signature(body));
  }

  /** The claim of a token we signed; empty for any other, with no hint why. */
  Optional<Claim> verify(String token) {
    int dot = token.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    String body = token.substring(0, dot);
    // one spelling only: other texts of the same bytes are not our token
    byte[] expected = encode(signature(body)).getBytes(StandardCharsets.US_ASCII);
    byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(expected, given)) {
      return Optional.empty();
    }
    String claim = new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8);
    int first = claim.indexOf('.');
    int second = claim.indexOf('.', first + 1);
    return Optional.of(
        new Claim(
            claim.substring(second + 1),
            Long.parseLong(claim.substring(0, first)),
            Instant.ofEpochSecond(Long.parseLong(claim.substring(first + 1, second)))));
  }

  private byte[] signature(String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal((PURPOSE + body).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
