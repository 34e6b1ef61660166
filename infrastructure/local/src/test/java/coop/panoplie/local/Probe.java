package coop.panoplie.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A function that does as it is told and writes down what it heard. */
public final class Probe implements RequestStreamHandler {
  private final Surroundings surroundings;

  public Probe(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    JsonNode event = Json.mapper().readTree(in);
    Object answer;
    if (event.path("requestContext").has("http")) {
      answer = http(event);
    } else if (event.path("Records").path(0).path("eventSource").asText().equals("aws:sqs")) {
      answer = messages(event.path("Records"));
    } else if (event.has("Records")) {
      event
          .path("Records")
          .forEach(
              r ->
                  write(
                      "stream", r.path("dynamodb").path("NewImage").path("pk").path("S").asText()));
      answer = Map.of();
    } else {
      write("schedule", event.path("time").asText() + " at " + surroundings.now());
      answer = Map.of();
    }
    out.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
  }

  private Object messages(JsonNode records) {
    List<Map<String, String>> failures = new ArrayList<>();
    for (JsonNode record : records) {
      write("message", record.path("body").asText());
      if (record.path("body").asText().startsWith("poison ")) {
        failures.add(Map.of("itemIdentifier", record.path("messageId").asText()));
      }
    }
    return Map.of("batchItemFailures", failures);
  }

  private Object http(JsonNode event) {
    String act = event.path("pathParameters").path("act").asText("");
    String body = event.path("body").asText("");
    try {
      switch (act) {
        case "put" -> put(body, "SEEN");
        case "delete" ->
            surroundings
                .clients()
                .dynamoDb()
                .deleteItem(r -> r.tableName(table()).key(key(body, "SEEN")));
        case "send" ->
            surroundings
                .clients()
                .sqs()
                .sendMessage(r -> r.queueUrl(surroundings.env("QUEUE")).messageBody(body));
        case "store" ->
            surroundings
                .clients()
                .s3()
                .putObject(
                    r -> r.bucket(surroundings.env("BUCKET")).key(body),
                    RequestBody.fromString("x"));
        case "mail" ->
            surroundings
                .clients()
                .ses()
                .sendEmail(
                    r ->
                        r.fromEmailAddress("Panoplie <no-reply@panoplie.example>")
                            .content(c -> c.raw(w -> w.data(SdkBytes.fromUtf8String(body)))));
        case "sleep" -> Thread.sleep(60_000);
        default -> {}
      }
      return Map.of("statusCode", 200, "body", Json.write(event));
    } catch (SdkException e) {
      return Map.of(
          "statusCode", 403, "body", e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      // What a frozen function would do when it is thawed must not reach anything.
      put("after-timeout", "SEEN");
      return Map.of();
    }
  }

  private void write(String kind, String what) {
    put(kind + " " + what, "HEARD");
  }

  private void put(String pk, String sk) {
    surroundings.clients().dynamoDb().putItem(r -> r.tableName(table()).item(key(pk, sk)));
  }

  private String table() {
    return surroundings.env("TABLE");
  }

  private static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
  }
}
