package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** Tokens that pretend to be somebody, each false in another way. */
final class Forgeries {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Doors doors;
  private final ObjectNode header;
  private final ObjectNode claims;
  private final String signature;

  private Forgeries(Doors doors, String genuine) {
    this.doors = doors;
    String[] parts = genuine.split("\\.");
    this.header = decode(parts[0]);
    this.claims = decode(parts[1]);
    this.signature = parts[2];
  }

  /**
   * Tokens for {@code victim}, made from a genuine token of somebody else.
   *
   * @return the way it is false, and the token
   */
  static Map<String, String> of(Doors doors, String genuine, String victim) {
    Forgeries forger = new Forgeries(doors, genuine);
    forger.claims.put("sub", victim);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("not a token", "x");
    all.put("old signature", text(forger.header, forger.claims) + "." + forger.signature);
    all.put("algorithm none", forger.unsigned());
    all.put("own RSA key", forger.ownKey());
    all.put("HMAC with the public key", forger.hmac());
    all.put("another audience", signed(doors, victim, "elsewhere", Duration.ofHours(1)));
    all.put(
        "another issuer",
        new SignIn(doors).at(doors.issuer().resolve("/elsewhere"), page -> page.fieldsFor(victim)));
    return all;
  }

  /**
   * A token with the issuer's own signature, whatever it says.
   *
   * @param lives negative for one whose time is over
   */
  static String signed(Doors doors, String user, String audience, Duration lives) {
    String issuer = doors.issuer().getPath().substring(1);
    Map<String, Object> claims =
        Map.of(
            "iss", doors.issuer().toString(),
            "sub", user,
            "aud", List.of(audience),
            "nbf", Date.from(Instant.now().minus(Duration.ofHours(2))),
            "name", user + " Example");
    return new OAuth2TokenProvider().jwt(claims, lives, issuer).serialize();
  }

  private String unsigned() {
    ObjectNode none = header.deepCopy().put("alg", "none");
    return text(none, claims) + ".";
  }

  private String ownKey() {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(2048);
      Signature signer = Signature.getInstance("SHA256withRSA");
      signer.initSign(keys.generateKeyPair().getPrivate());
      signer.update(text(header, claims).getBytes(StandardCharsets.US_ASCII));
      return text(header, claims) + "." + BASE64.encodeToString(signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String hmac() {
    Answer jwks = new Http().get(URI.create(doors.issuer() + "/jwks")).expect(200);
    byte[] key = Base64.getUrlDecoder().decode(jwks.json().at("/keys/0/n").asText().strip());
    ObjectNode hs256 = header.deepCopy().put("alg", "HS256");
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] sum = mac.doFinal(text(hs256, claims).getBytes(StandardCharsets.US_ASCII));
      return text(hs256, claims) + "." + BASE64.encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(ObjectNode header, ObjectNode claims) {
    return BASE64.encodeToString(header.toString().getBytes(StandardCharsets.UTF_8))
        + "."
        + BASE64.encodeToString(claims.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode decode(String part) {
    return parse(Base64.getUrlDecoder().decode(part));
  }

  private static ObjectNode parse(byte[] json) {
    try {
      return (ObjectNode) Answer.JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
