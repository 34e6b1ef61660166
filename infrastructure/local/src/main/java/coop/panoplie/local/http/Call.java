package coop.panoplie.local.http;

import com.sun.net.httpserver.HttpExchange;
import coop.panoplie.kernel.Nullable;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A request as it came.
 *
 * @param path as sent, still percent-encoded
 * @param headers by lower-case name, several values joined by commas
 */
record Call(String method, String path, String query, Map<String, String> headers, byte[] body) {
  /** One byte more than the gateway takes, so that too large a body is seen as such. */
  static final int LARGEST_BODY = 10 * 1024 * 1024;

  static Call of(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    String query = exchange.getRequestURI().getRawQuery();
    return new Call(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query == null ? "" : query,
        headers,
        exchange.getRequestBody().readNBytes(LARGEST_BODY + 1));
  }

  @Nullable
  String header(String name) {
    return headers.get(name);
  }

  Call withPath(String other) {
    return new Call(method, other, query, headers, body);
  }

  /** Query or form parameters, decoded; several values joined by commas. */
  static Map<String, String> parameters(String encoded) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String pair : com.google.common.base.Splitter.on('&').omitEmptyStrings().split(encoded)) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      all.merge(name, value, (a, b) -> a + "," + b);
    }
    return all;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
