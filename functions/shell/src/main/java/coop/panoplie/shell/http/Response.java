package coop.panoplie.shell.http;

import coop.panoplie.shell.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an HTTP request is answered with. */
public record Response(int status, Map<String, String> headers, String body) {
  private static final String JSON = "application/json";

  public static Response ok(Object value) {
    return json(200, value);
  }

  public static Response created(Object value, String location) {
    return json(201, value).header("location", location);
  }

  public static Response noContent() {
    return new Response(204, Map.of(), "");
  }

  public static Response text(String contentType, String body) {
    return new Response(200, Map.of("content-type", contentType), body);
  }

  public static Response json(int status, Object value) {
    return new Response(
        status, Map.of("content-type", JSON, "cache-control", "no-store"), Json.write(value));
  }

  public static Response problem(ProblemDetails details) {
    return new Response(
        details.status(),
        Map.of("content-type", "application/problem+json", "cache-control", "no-store"),
        Json.write(details));
  }

  /**
   * Names the version of what is answered, so that the caller can ask for changes only, or change
   * it.
   */
  public Response etag(long version) {
    return header("etag", "\"" + version + "\"").header("cache-control", "private, no-cache");
  }

  /** Answers 304 without a body when the caller already has this version. */
  public Response unlessSeen(Request request) {
    String seen = request.header("if-none-match");
    String tag = headers.get("etag");
    return tag != null && tag.equals(seen) ? new Response(304, Map.of("etag", tag), "") : this;
  }

  public Response header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, body);
  }

  Map<String, Object> toEvent() {
    return Map.of("statusCode", status, "headers", headers, "body", body, "isBase64Encoded", false);
  }
}
