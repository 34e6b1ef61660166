package coop.panoplie.shell;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.shell.http.Router;
import coop.panoplie.shell.queue.QueueDoor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * The doors of a function, found by the shape of what comes in: an HTTP API event, a queue batch or
 * a schedule.
 */
public record Entry(@Nullable Router http, @Nullable QueueDoor queue, @Nullable Runnable schedule) {

  public void handle(InputStream input, OutputStream output) throws IOException {
    JsonNode event = Json.mapper().readTree(input);
    Object answer = answer(event);
    Json.mapper().writeValue(output, answer);
  }

  private Object answer(JsonNode event) {
    if (event.path("requestContext").has("http") && http != null) {
      return http.handle(event);
    }
    if (event.has("Records") && queue != null) {
      return queue.handle(event);
    }
    if ("Scheduled Event".equals(event.path("detail-type").asText()) && schedule != null) {
      Runnable work = schedule;
      return Log.with(
          event.path("id").asText("schedule"),
          () -> {
            work.run();
            return Map.of();
          });
    }
    throw new IllegalStateException("this function has no door for such an event");
  }
}
