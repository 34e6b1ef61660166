package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several people at once, and one person twice. */
class ConcurrencyTest {
  private final House house = House.shared();

  @Test
  void twoMembersSubmitAtOnceAndBothSucceed() {
    List<Scenario> people =
        List.of(
            Scenario.of(house.doors(), Samples.MUSICIAN),
            Scenario.of(house.doors(), Samples.TRAINER));
    List<String> ids =
        people.stream()
            .map(p -> p.member().declare(p.content("at-once@client.example")).path("id").asText())
            .toList();

    List<JsonNode> submitted =
        atOnce(
            List.of(
                () -> people.get(0).member().submit(ids.get(0)),
                () -> people.get(1).member().submit(ids.get(1))));
    submitted.forEach(d -> assertEquals("offered", d.path("state").asText()));

    atOnce(
        List.of(
            () -> people.get(0).link(ids.get(0)).accept("Nora Lambrecht").expect(200),
            () -> people.get(1).link(ids.get(1)).accept("Paul Giraud").expect(200)));
    for (int i = 0; i < 2; i++) {
      people.get(i).member().settled(ids.get(i), Scenario.PATIENCE);
      house.books().assertOneOfEach(ids.get(i));
    }
    house.books().assertNumbersWithoutGap();
  }

  @Test
  void theSameKeyGivesTheSameAnswerAndOneDeclaration() {
    Scenario scenario = Scenario.of(house.doors(), Samples.MUSICIAN);
    ObjectNode body = Member.input(scenario.content("key@client.example"));
    String key = UUID.randomUUID().toString();
    Caller api = scenario.member().api();

    Answer first = api.post("/declarations", body, key).expect(201);
    Answer second = api.post("/declarations", body, key).expect(201);
    assertEquals(first.text(), second.text());
    assertEquals(first.header("etag"), second.header("etag"));

    body.withObject("/content/price").put("cents", 130_000);
    api.post("/declarations", body, key).expect(422);
  }

  @Test
  void theSameKeyAtOnceMakesOneJob() {
    Scenario scenario = Scenario.of(house.doors(), Samples.MUSICIAN);
    String id = scenario.offered(scenario.content("race@client.example"));
    OfferLink link = scenario.link(id);
    String key = UUID.randomUUID().toString();

    List<Callable<Answer>> clicks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      clicks.add(() -> link.accept("Nora", key).expect(200, 409));
    }
    Set<String> answers = new HashSet<>();
    atOnce(clicks).stream().filter(a -> a.status() == 200).forEach(a -> answers.add(a.text()));
    assertEquals(1, answers.size(), answers::toString);
    oneJob(scenario, id);
  }

  @Test
  void manyClientsClickAtOnceAndMakeOneJob() {
    Scenario scenario = Scenario.of(house.doors(), Samples.TRAINER);
    String id = scenario.offered(scenario.content("clicks@client.example"));
    OfferLink link = scenario.link(id);
    List<Callable<Answer>> clicks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      clicks.add(() -> link.accept("Nora").expect(200, 409));
    }
    atOnce(clicks);
    oneJob(scenario, id);
  }

  @Test
  void theSameKeyAtOnceMakesOneDeclaration() {
    Scenario scenario = Scenario.of(house.doors(), Samples.MUSICIAN);
    ObjectNode body = Member.input(scenario.content("race-declare@client.example"));
    String key = UUID.randomUUID().toString();
    List<Callable<Answer>> taps = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      taps.add(() -> scenario.member().api().post("/declarations", body, key).expect(201, 409));
    }
    Set<String> ids = new HashSet<>();
    atOnce(taps).stream()
        .filter(a -> a.status() == 201)
        .forEach(a -> ids.add(a.json().path("id").asText()));
    assertEquals(1, ids.size());
  }

  private void oneJob(Scenario scenario, String id) {
    scenario.member().settled(id, Scenario.PATIENCE);
    house.untilQuiet();
    house.books().assertOneOfEach(id);
    house.books().assertNumbersWithoutGap();
    house.books().assertBalanced();
  }

  /** All of them, let go at the same moment. */
  private static <T> List<T> atOnce(List<Callable<T>> acts) {
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> act : acts) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return act.call();
                }));
      }
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
