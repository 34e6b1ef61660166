package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.Map;

/** The local host's clock, which can be moved forward. */
public final class LocalClock {
  private final Doors doors;
  private final Http http = new Http();

  public LocalClock(Doors doors) {
    this.doors = doors;
  }

  public LocalDate today() {
    JsonNode now = http.get(doors.local("/local/clock")).expect(200).json();
    return LocalDate.parse(now.path("now").asText().substring(0, 10));
  }

  public void to(LocalDate day) {
    move(JsonNodeFactory.instance.objectNode().put("to", day.toString()));
  }

  public void workingDays(int days, String country) {
    move(JsonNodeFactory.instance.objectNode().put("workingDays", days).put("country", country));
  }

  private void move(JsonNode how) {
    http.send(
            "POST",
            doors.local("/local/clock"),
            Map.of("content-type", "application/json"),
            how.toString())
        .expect(200, 204);
  }
}
