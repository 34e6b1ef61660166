package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Calls the API with a token, or without one. A caller with patience asks again with the same
 * Idempotency-Key when there was no answer, as a good client does.
 */
public final class Caller {
  private final Doors doors;
  private final String token;
  private final Duration patience;
  private final Http http = new Http();

  private Caller(Doors doors, String token, Duration patience) {
    this.doors = doors;
    this.token = token;
    this.patience = patience;
  }

  public static Caller with(Doors doors, String token) {
    return new Caller(doors, token, Duration.ZERO);
  }

  public static Caller anonymous(Doors doors) {
    return new Caller(doors, null, Duration.ZERO);
  }

  /** The same caller, who asks again for that long. */
  public Caller patient(Duration howLong) {
    return new Caller(doors, token, howLong);
  }

  public Doors doors() {
    return doors;
  }

  public Answer get(String path) {
    return call("GET", path, null, Map.of());
  }

  /** A write under a key of its own. */
  public Answer post(String path, JsonNode body) {
    return post(path, body, key());
  }

  public Answer post(String path, JsonNode body, String key) {
    return call("POST", path, body, Map.of("idempotency-key", key));
  }

  public Answer put(String path, JsonNode body) {
    return call("PUT", path, body, Map.of("idempotency-key", key()));
  }

  /**
   * @param path as in the template, such as {@code /jobs}
   * @param body null for none
   */
  public Answer call(String method, String path, JsonNode body, Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    if (token != null) {
      headers.put("authorization", "Bearer " + token);
    }
    if (body != null) {
      headers.put("content-type", "application/json");
    }
    String text = body == null ? null : body.toString();
    long until = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        Answer answer = http.send(method, doors.api(path), headers, text);
        boolean again = answer.status() >= 500 || answer.status() == 401;
        if (!again || System.nanoTime() > until) {
          return answer;
        }
      } catch (UncheckedIOException e) {
        if (System.nanoTime() > until) {
          throw e;
        }
      }
      Wait.pause(Duration.ofMillis(100));
    }
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
