package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.shell.event.EventRoutes;
import coop.panoplie.shell.event.Events;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queues deliver at least once: what comes five times counts once. */
class RedeliveryTest {
  private static final int TIMES = 5;

  private final House house = House.shared();

  @ParameterizedTest
  @EnumSource
  void fiveTimesIsOnce(Samples sample) {
    Scenario scenario = Scenario.of(house.doors(), sample);
    Receipt done = scenario.settled(scenario.content("five@client.example"));
    String id = done.json().path("id").asText();
    scenario.member().cancel(id, "called off to hear these facts too");
    scenario
        .member()
        .receiptWhen(
            id,
            "everything is undone",
            Scenario.PATIENCE,
            r -> r.settled() && r.documentKinds().contains("contract-cancellation-pdf"));
    house.untilQuiet();

    JsonNode receipt = scenario.member().receipt(id).json();
    Map<String, Integer> counts = house.books().counts();
    int mails = new Mails(house.doors()).all().size();

    Map<String, String> events = house.deliveries().about(id);
    AtomicInteger messages = new AtomicInteger();
    for (int time = 1; time < TIMES; time++) {
      events.values().forEach(event -> messages.addAndGet(sendAgain(event)));
    }
    assertTrue(messages.get() >= (TIMES - 1) * 20, "messages sent again: " + messages);
    house.untilQuiet();

    assertEquals(receipt, scenario.member().receipt(id).json());
    assertEquals(counts, house.books().counts());
    assertEquals(mails, new Mails(house.doors()).all().size());
    house.books().assertBalanced();
    house.books().assertNumbersWithoutGap();
    house.assertNothingParked();
    System.out.printf(
        "redelivery %s: %d events, %d messages sent again, nothing changed%n",
        sample.country(), events.size(), messages.get());
  }

  /** To every queue that should have it, as the relay would. */
  private int sendAgain(String event) {
    var queues = EventRoutes.of(Events.read(event).fact());
    queues.forEach(queue -> house.send(queue.setting(), event));
    return queues.size();
  }
}
