package coop.panoplie.shell.testing;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.event.Events;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls a handler as API Gateway and SQS would: with bytes, through its real entry. */
public final class Http {
  private final ObjectNode event = Json.mapper().createObjectNode();

  /**
   * @param route such as {@code PUT /declarations/{id}}
   */
  public static Http call(String route) {
    Http http = new Http();
    http.event.put("version", "2.0").put("routeKey", route);
    ObjectNode context = http.event.putObject("requestContext");
    context.put("requestId", "request-1");
    context
        .putObject("http")
        .put("method", route.substring(0, route.indexOf(' ')))
        .put("path", route.substring(route.indexOf(' ') + 1));
    http.event.putObject("headers");
    return http;
  }

  public Http path(String name, String value) {
    event.withObject("/pathParameters").put(name, value);
    ObjectNode http = (ObjectNode) event.at("/requestContext/http");
    http.put("path", http.path("path").asText().replace("{" + name + "}", value));
    return this;
  }

  public Http query(String name, String value) {
    event.withObject("/queryStringParameters").put(name, value);
    return this;
  }

  public Http header(String name, String value) {
    event.withObject("/headers").put(name, value);
    return this;
  }

  public Http key(String idempotencyKey) {
    return header("idempotency-key", idempotencyKey);
  }

  /** Signed in as that subject. */
  public Http as(String sub, String... groups) {
    ObjectNode claims = event.withObject("/requestContext/authorizer/jwt/claims");
    claims.put("sub", sub).put("name", sub + " Test").put("email", sub + "@example.org");
    if (groups.length > 0) {
      claims.put("cognito:groups", "[" + String.join(" ", groups) + "]");
    }
    return this;
  }

  public Http body(Object value) {
    event.put("body", value instanceof String text ? text : Json.write(value));
    return this;
  }

  /** An answer as API Gateway would see it. */
  public record Answer(int status, Map<String, String> headers, String body) {
    public JsonNode json() {
      return Json.read(body, JsonNode.class);
    }

    public <T> T as(Class<T> type) {
      return Json.read(body, type);
    }
  }

  public Answer to(RequestStreamHandler handler) {
    JsonNode answer = invoke(handler, event);
    Map<String, String> headers = new LinkedHashMap<>();
    answer
        .path("headers")
        .properties()
        .forEach(e -> headers.put(e.getKey(), e.getValue().asText()));
    return new Answer(answer.path("statusCode").asInt(), headers, answer.path("body").asText());
  }

  /** Delivers facts as one SQS batch; answers the ids of the messages that failed. */
  public static JsonNode deliver(RequestStreamHandler handler, Envelope... events) {
    ObjectNode batch = Json.mapper().createObjectNode();
    var records = batch.putArray("Records");
    for (Envelope each : events) {
      records
          .addObject()
          .put("messageId", "message-" + each.id())
          .put("eventSource", "aws:sqs")
          .put("body", Events.write(each));
    }
    return invoke(handler, batch).path("batchItemFailures");
  }

  public static Envelope event(String id, Fact fact) {
    return new Envelope(
        id, "test", Instant.parse("2026-11-23T09:00:00Z"), "correlation-" + id, fact);
  }

  /** Rings the handler as a schedule does. */
  public static void schedule(RequestStreamHandler handler) {
    invoke(
        handler,
        Json.mapper()
            .createObjectNode()
            .put("id", "schedule-1")
            .put("detail-type", "Scheduled Event")
            .put("source", "aws.events"));
  }

  private static JsonNode invoke(RequestStreamHandler handler, JsonNode event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)), out, null);
      return Json.mapper().readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
