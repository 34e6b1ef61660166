package coop.panoplie.shell.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.shell.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** An HTTP API request (payload 2.0), read through the few things a function asks of it. */
public final class Request {
  private final JsonNode event;

  public Request(JsonNode event) {
    this.event = event;
  }

  public String routeKey() {
    return event.path("routeKey").asText();
  }

  /** The method and the path as called, parameters filled in. */
  String address() {
    JsonNode http = event.path("requestContext").path("http");
    return http.path("method").asText() + " " + http.path("path").asText();
  }

  public String path(String name) {
    return event.path("pathParameters").path(name).asText();
  }

  public @Nullable String query(String name) {
    return textOf(event.path("queryStringParameters").path(name));
  }

  /** Header names are lower case in this payload. */
  public @Nullable String header(String lowerCaseName) {
    return textOf(event.path("headers").path(lowerCaseName));
  }

  /** The caller; a route behind the authoriser always has one. */
  public Principal principal() {
    Principal principal = Principal.of(event);
    if (principal == null) {
      throw new Problem(Problem.unauthenticated());
    }
    return principal;
  }

  /** Who the answer is remembered for: the caller, or the public. */
  String owner() {
    Principal principal = Principal.of(event);
    return principal == null ? "public" : principal.sub();
  }

  /** The language people should be answered in. */
  public Language language() {
    return Language.of(header("accept-language"));
  }

  public String body() {
    String body = event.path("body").asText("");
    return event.path("isBase64Encoded").asBoolean(false)
        ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
        : body;
  }

  /**
   * The body as a record; a property we do not know, or a value of the wrong kind, is refused by
   * its pointer.
   */
  public <T> T body(Class<T> type) {
    try {
      T value = Json.strict().readValue(body(), type);
      if (value == null) {
        throw new Problem(Problem.badBody("", List.of()));
      }
      return value;
    } catch (JsonMappingException e) {
      StringBuilder pointer = new StringBuilder();
      for (JsonMappingException.Reference at : e.getPath()) {
        pointer
            .append('/')
            .append(
                at.getFieldName() == null ? Integer.toString(at.getIndex()) : at.getFieldName());
      }
      List<String> words =
          e instanceof InvalidFormatException f ? Json.words(f.getTargetType()) : List.of();
      throw new Problem(Problem.badBody(pointer.toString(), words), e);
    } catch (JsonProcessingException e) {
      throw new Problem(Problem.badBody("", List.of()), e);
    }
  }

  /** The version the caller last saw, from If-Match; absent when the caller does not say. */
  public @Nullable Long ifMatch() {
    String tag = header("if-match");
    if (tag == null || tag.equals("*")) {
      return null;
    }
    String digits = tag.replace("W/", "").replace("\"", "");
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return -1L;
    }
  }

  private static @Nullable String textOf(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
