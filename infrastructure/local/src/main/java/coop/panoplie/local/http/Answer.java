package coop.panoplie.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An HTTP answer in the making; header names are lower case. */
final class Answer {
  private final int status;
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private final byte[] body;

  Answer(int status, byte[] body) {
    this.status = status;
    this.body = body;
  }

  static Answer text(int status, String contentType, String body) {
    return new Answer(status, body.getBytes(StandardCharsets.UTF_8))
        .with("content-type", contentType);
  }

  /** What the gateway itself says. */
  static Answer message(int status, String message) {
    return text(status, "application/json", "{\"message\":\"" + message + "\"}");
  }

  static Answer seeOther(String path) {
    return new Answer(303, new byte[0]).with("location", path);
  }

  Answer with(String header, String value) {
    headers.put(header, new ArrayList<>(List.of(value)));
    return this;
  }

  Answer adding(String header, String value) {
    headers.computeIfAbsent(header, h -> new ArrayList<>()).add(value);
    return this;
  }

  boolean has(String header) {
    return headers.containsKey(header);
  }

  void send(HttpExchange exchange) throws IOException {
    headers.forEach(
        (name, values) -> values.forEach(v -> exchange.getResponseHeaders().add(name, v)));
    boolean bodiless =
        body.length == 0 || status == 304 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
    if (!bodiless) {
      exchange.getResponseBody().write(body);
    }
  }
}
