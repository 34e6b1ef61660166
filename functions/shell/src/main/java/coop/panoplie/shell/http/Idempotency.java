package coop.panoplie.shell.http;

import coop.panoplie.shell.Json;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The same key and body get the same answer and change nothing again; the same key with another
 * body is refused. The answer is written in the transaction of its effect, so there is no moment
 * between them.
 */
final class Idempotency {
  private static final Duration KEPT = Duration.ofDays(40);
  private static final int LONGEST_KEY = 128;

  private final Surroundings surroundings;

  Idempotency(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The remembered answer of this request, or the answer of doing the work now. */
  Response once(Request request, Store store, Supplier<Response> work) {
    return remembered(request, store).orElseGet(work);
  }

  /**
   * Commits the step with the answer; when another request with the key was faster, gives its
   * answer.
   */
  Response commit(Request request, Store store, Step step, Response response) {
    step.answer(
        place(request),
        Map.of(
            "hash", AttributeValue.fromS(hash(request)),
            "answer", AttributeValue.fromS(Json.write(response)),
            "expires",
                AttributeValue.fromN(
                    Long.toString(surroundings.now().plus(KEPT).getEpochSecond()))));
    return switch (step.commit()) {
      case COMMITTED, ALREADY_DONE -> response;
      case ALREADY_ANSWERED ->
          remembered(request, store).orElseThrow(() -> new Problem(Problem.busy()));
    };
  }

  /** The answer given before to the same key and body; none when the key is new. */
  Optional<Response> remembered(Request request, Store store) {
    var found = store.raw(place(request), "MARK");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Map<String, AttributeValue> item = found.get();
    if (!hash(request).equals(item.getOrDefault("hash", AttributeValue.fromS("")).s())) {
      throw new Problem(Problem.keyReused());
    }
    return Optional.of(
        Json.read(item.getOrDefault("answer", AttributeValue.fromS("")).s(), Response.class));
  }

  /** One place per caller, route, address and key: the same key of somebody else is another key. */
  private static String place(Request request) {
    String key = request.header("idempotency-key");
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw new Problem(Problem.keyMissing());
    }
    return "ANSWER#" + request.owner() + "#" + request.address() + "#" + key;
  }

  private static String hash(Request request) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(request.body().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
