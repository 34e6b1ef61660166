package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Signs a person in as the portal does: authorisation code with PKCE, S256. */
public final class SignIn {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Doors doors;
  private final Http http = new Http();

  public SignIn(Doors doors) {
    this.doors = doors;
  }

  /** An access token of that person, by the login page. */
  public String as(String user) {
    return at(doors.issuer(), page -> page.fieldsFor(user));
  }

  /**
   * An access token of any issuer, for whatever is filled in on its login page: tests try tokens
   * the API must not take.
   */
  String at(URI issuer, Function<LoginPage, Map<String, String>> fillIn) {
    JsonNode discovered =
        http.get(URI.create(issuer + "/.well-known/openid-configuration")).expect(200).json();
    String verifier = random();
    String state = random();
    String redirect = doors.portal() + "/signed-in";
    Map<String, String> question = new LinkedHashMap<>();
    question.put("response_type", "code");
    question.put("client_id", Doors.CLIENT_ID);
    question.put("redirect_uri", redirect);
    question.put("scope", "openid profile email");
    question.put("state", state);
    question.put("nonce", random());
    question.put("code_challenge", challenge(verifier));
    question.put("code_challenge_method", "S256");
    URI authorize =
        URI.create(discovered.path("authorization_endpoint").asText() + "?" + Http.form(question));

    Answer page = http.get(authorize).expect(200);
    Answer back = http.postForm(authorize, fillIn.apply(new LoginPage(page.text())));
    Map<String, String> given = queryOf(back.expect(302, 303).header("location"));
    if (!state.equals(given.get("state"))) {
      throw new AssertionError("the sign-in came back with another state");
    }

    Answer tokens =
        http.postForm(
            URI.create(discovered.path("token_endpoint").asText()),
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                given.get("code"),
                "redirect_uri",
                redirect,
                "client_id",
                Doors.CLIENT_ID,
                "code_verifier",
                verifier));
    return tokens.expect(200).json().path("access_token").asText();
  }

  private static Map<String, String> queryOf(String address) {
    return Arrays.stream(URI.create(address).getQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
