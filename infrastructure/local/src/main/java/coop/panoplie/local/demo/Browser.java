package coop.panoplie.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.standin.DemoIdentity;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person's way in, over HTTP alone: finds the issuer in the portal's {@code /config.json}, signs
 * in by authorisation code with PKCE, and calls the API. Also for tests that need a real client.
 */
public final class Browser implements AutoCloseable {
  private final String portal;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private @Nullable String token;

  /**
   * @param portal where the portal answers, e.g. {@code http://localhost:8080}
   */
  public Browser(String portal) {
    this.portal = portal;
  }

  /** The API said no; the message holds its answer. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    Refused(String what, int status, String answer) {
      super(what + " answered " + status + ": " + answer);
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  /** Signs in as one of the demo identities, choosing it on the sign-in page. */
  public Browser signIn(DemoIdentity who) {
    JsonNode config = json(get(portal + "/config.json"));
    JsonNode issuer =
        json(get(config.path("issuer").asText() + "/.well-known/openid-configuration"));
    String clientId = config.path("clientId").asText();
    String redirect = portal + "/signed-in";
    String verifier = random();
    Map<String, String> asked =
        Map.of(
            "response_type",
            "code",
            "client_id",
            clientId,
            "redirect_uri",
            redirect,
            "scope",
            "openid email profile",
            "state",
            random(),
            "code_challenge",
            sha256(verifier),
            "code_challenge_method",
            "S256");
    String page = issuer.path("authorization_endpoint").asText() + "?" + form(asked);
    get(page);
    HttpResponse<byte[]> back =
        postForm(page, Map.of("username", who.sub(), "claims", Json.write(who.claims())));
    String code = parameter(back.headers().firstValue("location").orElse(""), "code");
    HttpResponse<byte[]> tokens =
        postForm(
            issuer.path("token_endpoint").asText(),
            Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", redirect,
                "client_id", clientId,
                "code_verifier", verifier));
    token = json(ok(tokens, "the token endpoint")).path("access_token").asText();
    return this;
  }

  /** Reads from the API, e.g. {@code /jobs}. */
  public JsonNode read(String path) {
    return json(ok(send("GET", "/api" + path, null, ""), "GET " + path));
  }

  /** Writes to the API under a key of its own. */
  public JsonNode write(String method, String path, Object body) {
    return write(method, path, body, UUID.randomUUID().toString());
  }

  /** Writes to the API under the given {@code Idempotency-Key}. */
  public JsonNode write(String method, String path, Object body, String key) {
    byte[] answer = ok(send(method, "/api" + path, Json.write(body), key), method + " " + path);
    return answer.length == 0 ? Json.mapper().nullNode() : json(answer);
  }

  /** Calls something that is no part of the API, such as {@code /local/clock}. */
  public JsonNode local(String method, String path, @Nullable Object body) {
    String text = body == null ? null : Json.write(body);
    return json(ok(send(method, path, text, ""), method + " " + path));
  }

  /** Fetches a link as it is, without token. */
  public byte[] get(String address) {
    return ok(exchange(HttpRequest.newBuilder(URI.create(address))), address);
  }

  private HttpResponse<byte[]> send(
      String method, String path, @Nullable String body, String idempotencyKey) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(portal + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("content-type", "application/json")
            .header("accept-language", "en");
    if (token != null) {
      request.header("authorization", "Bearer " + token);
    }
    if (!idempotencyKey.isEmpty()) {
      request.header("idempotency-key", idempotencyKey);
    }
    return exchange(request);
  }

  private HttpResponse<byte[]> postForm(String address, Map<String, String> fields) {
    return exchange(
        HttpRequest.newBuilder(URI.create(address))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(fields))));
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
    try {
      return http.send(
          request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException("no answer from " + request.build().uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static byte[] ok(HttpResponse<byte[]> response, String what) {
    if (response.statusCode() >= 300) {
      throw new Refused(
          what, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
    }
    return response.body();
  }

  private static JsonNode json(byte[] bytes) {
    try {
      return Json.mapper().readTree(new String(bytes, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("JSON was expected", e);
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String parameter(String address, String name) {
    int at = address.indexOf(name + "=");
    if (at < 0) {
      throw new IllegalStateException("the sign-in gave no " + name);
    }
    int end = address.indexOf('&', at);
    return URLDecoder.decode(
        address.substring(at + name.length() + 1, end < 0 ? address.length() : end),
        StandardCharsets.UTF_8);
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String sha256(String text) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
