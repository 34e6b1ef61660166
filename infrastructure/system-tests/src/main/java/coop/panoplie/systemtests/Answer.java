package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What came back from a request. */
public record Answer(String request, int status, HttpHeaders headers, byte[] bytes) {
  static final ObjectMapper JSON = new ObjectMapper();

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(this + " is not JSON", e);
    }
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** This answer if it has one of these statuses, else a failure that shows the whole of it. */
  public Answer expect(int... statuses) {
    if (Arrays.stream(statuses).noneMatch(s -> s == status)) {
      throw new AssertionError("wanted " + Arrays.toString(statuses) + ", got " + this);
    }
    return this;
  }

  @Override
  public String toString() {
    return request + " -> " + status + " " + text();
  }
}
