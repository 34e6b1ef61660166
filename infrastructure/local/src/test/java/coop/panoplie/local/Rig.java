package coop.panoplie.local;

import coop.panoplie.local.standin.DemoIdentity;
import coop.panoplie.local.standin.Ports;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A host on the probe template, and the little a test asks of it. */
final class Rig implements AutoCloseable {
  static final String TABLE = "panoplie-ProbeTable";
  static final String DEAD_LETTERS = "panoplie-WorkDeadLetters";

  final LocalHost host;
  private final HttpClient http = HttpClient.newHttpClient();

  Rig(Path data) {
    Path template = Path.of("src/test/resources/probe.yaml");
    host =
        LocalHost.start(
            new LocalHost.Options(
                    template,
                    data,
                    Path.of("src/test/resources/portal"),
                    Ports.free(),
                    InstantSource.system())
                .withRehearsal());
  }

  HttpResponse<String> send(String method, String path, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(host.address() + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("content-type", "text/plain");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Asks the probe, signed in, to do something. */
  HttpResponse<String> act(String act, String body) throws Exception {
    String token = host.identity().token(DemoIdentity.SAM, 60);
    return send("POST", "/api/closed/" + act, body, "authorization", "Bearer " + token);
  }

  boolean has(String pk, String sk) {
    return host.tables()
        .client()
        .getItem(
            r ->
                r.tableName(TABLE)
                    .key(Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk))))
        .hasItem();
  }

  static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
  }

  boolean heard(String what) {
    return has(what, "HEARD");
  }

  long heardLike(String start) {
    return host.tables().client().scan(r -> r.tableName(TABLE)).items().stream()
        .filter(i -> i.get("sk").s().equals("HEARD") && i.get("pk").s().startsWith(start))
        .count();
  }

  static void eventually(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not in 20 s: " + what);
      }
      try {
        Thread.sleep(30);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() {
    host.close();
    http.close();
  }
}
