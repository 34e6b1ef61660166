package coop.panoplie.local.standin;

import coop.panoplie.shell.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/**
 * The sign-in: an OpenID Connect issuer with a page that offers the demo identities. Its signing
 * keys are public, so it listens on this machine only and no cloud setting may name it.
 */
public final class Identity implements AutoCloseable {
  public static final String CLIENT = "portal";
  private static final String ISSUER = "panoplie";

  private final MockOAuth2Server server;

  public Identity(Path folder, int port) {
    Path page = folder.resolve("sign-in.html");
    try {
      Files.createDirectories(folder);
      Files.writeString(page, page());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server = new MockOAuth2Server(config(page));
    server.start(InetAddress.getLoopbackAddress(), port);
  }

  public static String issuer(int port) {
    return "http://localhost:" + port + "/" + ISSUER;
  }

  /** A token for the portal without the sign-in dance. */
  public String token(DemoIdentity who, long secondsToLive) {
    return token(who.sub(), who.claims(), secondsToLive);
  }

  public String token(String sub, Map<String, Object> claims, long secondsToLive) {
    Map<String, Object> extra = new LinkedHashMap<>(claims);
    extra.remove("aud");
    return server.issueToken(ISSUER, CLIENT, tokenFor(sub, extra, secondsToLive)).serialize();
  }

  private static OAuth2TokenCallback tokenFor(
      String sub, Map<String, Object> claims, long secondsToLive) {
    return new DefaultOAuth2TokenCallback(
        ISSUER, sub, "JWT", List.of(CLIENT), claims, secondsToLive);
  }

  /** Made piece by piece: read from JSON, the same would wake the whole of Kotlin's reflection. */
  private static OAuth2Config config(Path page) {
    RequestMapping toThePortal =
        new RequestMapping("client_id", "*", Map.of("aud", List.of(CLIENT)), "JWT");
    return new OAuth2Config(
        true,
        page.toAbsolutePath().toString(),
        null,
        true,
        new OAuth2TokenProvider(),
        Set.of(new RequestMappingTokenCallback(ISSUER, List.of(toThePortal), 3600)),
        new NettyWrapper());
  }

  private static String page() throws IOException {
    StringBuilder choices = new StringBuilder();
    for (DemoIdentity who : DemoIdentity.values()) {
      choices.append(
          """
          <form method="post">
            <input type="hidden" name="username" value="%s">
            <input type="hidden" name="claims" value="%s">
            <button type="submit"><strong>%s</strong> <span>%s</span></button>
          </form>
          """
              .formatted(
                  who.sub(), escape(Json.write(who.claims())), escape(who.fullName()), who.role()));
    }
    try (var in = Identity.class.getResourceAsStream("/sign-in.html")) {
      if (in == null) {
        throw new IllegalStateException("sign-in.html is missing from the local module");
      }
      String frame = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return frame.replace("<!-- choices -->", choices);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
