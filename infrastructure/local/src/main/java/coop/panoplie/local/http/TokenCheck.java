package coop.panoplie.local.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.template.Template.Authorizer;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;

/**
 * The gateway's JWT check: signature by the issuer's published keys, issuer, audience, and the time
 * window. Time is the machine's, as the issuer's is; the local clock plays no part in sign-in.
 */
final class TokenCheck {
  private static final Duration BETWEEN_KEY_READS = Duration.ofSeconds(2);

  private final Authorizer authorizer;
  private final InstantSource clock;
  private final HttpClient http;
  private JWKSet keys = new JWKSet();
  private long keysReadAt = System.nanoTime() - BETWEEN_KEY_READS.toNanos();

  TokenCheck(Authorizer authorizer, InstantSource clock, HttpClient http) {
    this.authorizer = authorizer;
    this.clock = clock;
    this.http = http;
  }

  /** The claims of a good token; null for any other. */
  @Nullable
  JWTClaimsSet claims(@Nullable String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return null;
    }
    try {
      SignedJWT token = SignedJWT.parse(authorization.substring(7).strip());
      if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
        return null;
      }
      JWK key = key(token.getHeader().getKeyID());
      if (key == null || !token.verify(new RSASSAVerifier(key.toRSAKey()))) {
        return null;
      }
      JWTClaimsSet claims = token.getJWTClaimsSet();
      return isGood(claims) ? claims : null;
    } catch (ParseException | JOSEException e) {
      return null;
    }
  }

  private boolean isGood(JWTClaimsSet claims) throws ParseException {
    long now = clock.millis();
    List<String> audience = claims.getAudience();
    String clientId = claims.getStringClaim("client_id");
    boolean forUs =
        audience.isEmpty()
            ? clientId != null && authorizer.audience().contains(clientId)
            : !Collections.disjoint(audience, authorizer.audience());
    return authorizer.issuer().equals(claims.getIssuer())
        && forUs
        && claims.getExpirationTime() != null
        && claims.getExpirationTime().getTime() > now
        && (claims.getNotBeforeTime() == null || claims.getNotBeforeTime().getTime() <= now);
  }

  private synchronized @Nullable JWK key(@Nullable String id) {
    JWK known = id == null ? null : keys.getKeyByKeyId(id);
    if (known == null
        && id != null
        && System.nanoTime() - keysReadAt >= BETWEEN_KEY_READS.toNanos()) {
      keysReadAt = System.nanoTime();
      keys = readKeys();
      known = keys.getKeyByKeyId(id);
    }
    return known;
  }

  private JWKSet readKeys() {
    try {
      String discovery = get(authorizer.issuer() + "/.well-known/openid-configuration");
      return JWKSet.parse(get(Json.mapper().readTree(discovery).path("jwks_uri").asText()));
    } catch (IOException | ParseException e) {
      throw new IllegalStateException("the issuer's keys cannot be read", e);
    }
  }

  private String get(String address) throws IOException {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
