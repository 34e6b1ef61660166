package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.local.LocalHost;
import coop.panoplie.local.standin.Queues;
import coop.panoplie.local.standin.Tables;
import coop.panoplie.local.template.Template;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * kill -9 in the middle of cascades, again and again; started on the same folder, everything that
 * was begun is completed, and nothing is done twice. {@code -Dpanoplie.seed=N} repeats a run,
 * {@code -Dpanoplie.kills=N} makes a longer one.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("panoplie.kills", 2);
  private static final int LATEST_MILLIS = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Pattern MESSAGE_ID =
      Pattern.compile("^Message-ID:\\s*(\\S+)", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  /** How far the people are when the killer begins to count. */
  private enum Stage {
    BEGUN,
    OFFERED,
    ACCEPTED
  }

  /** One declaration on its way; the far end of the kills. */
  private record Begun(
      Samples sample, CompletableFuture<String> offered, CompletableFuture<String> accepted) {

    void await(Stage stage) {
      switch (stage) {
        case BEGUN -> {}
        case OFFERED -> offered.join();
        case ACCEPTED -> accepted.join();
      }
    }
  }

  @Test
  void whateverTheMomentEverythingIsDoneOnce() {
    long seed = Long.getLong("panoplie.seed", System.nanoTime());
    Random random = new Random(seed);
    System.out.println("kill: seed " + seed);
    try (HostProcess host = new HostProcess()) {
      host.start();
      Map<Samples, Scenario> people = people(host.doors());
      List<Begun> begun = new ArrayList<>();
      for (int kill = 1; kill <= KILLS; kill++) {
        for (Samples sample : Samples.values()) {
          begun.add(begin(people.get(sample), sample, "kill-" + kill + "@client.example"));
        }
        // mostly while the tools are at work, sometimes before the client's click
        Stage stage = kill % 4 == 2 ? Stage.values()[random.nextInt(2)] : Stage.ACCEPTED;
        begun.getLast().await(stage);
        int moment = random.nextInt(LATEST_MILLIS);
        Wait.pause(Duration.ofMillis(moment));
        host.kill();
        System.out.printf(
            "kill %d: %s and %d ms; %d of %d accepted%n",
            kill,
            stage,
            moment,
            begun.stream().filter(b -> b.accepted().isDone()).count(),
            begun.size());
        host.start();
      }
      Set<String> jobs = new HashSet<>();
      for (Begun each : begun) {
        String id = each.accepted().join();
        assertTrue(jobs.add(id), "two declarations became one");
        people.get(each.sample()).member().settled(id, PATIENCE);
      }
      assertEquals(KILLS * Samples.values().length, jobs.size());
      assertNoMailTwice(host.doors());
      assertNothingParked(host);
      host.kill();
      audit(host, jobs);
    }
  }

  private static Map<Samples, Scenario> people(Doors doors) {
    return Map.of(
        Samples.MUSICIAN, Scenario.of(doors, Samples.MUSICIAN).patient(PATIENCE),
        Samples.TRAINER, Scenario.of(doors, Samples.TRAINER).patient(PATIENCE));
  }

  private static Begun begin(Scenario scenario, Samples sample, String client) {
    var content = scenario.content(client);
    CompletableFuture<String> offered =
        CompletableFuture.supplyAsync(() -> scenario.offered(content), KillTest::onItsOwn);
    CompletableFuture<String> accepted =
        offered.thenApplyAsync(
            id -> {
              scenario.link(id).accept("Nora Lambrecht").expect(200);
              return id;
            },
            KillTest::onItsOwn);
    return new Begun(sample, offered, accepted);
  }

  private static void onItsOwn(Runnable work) {
    Thread.ofVirtual().start(work);
  }

  /** A mail's Message-ID stands for its event, its reader and its purpose. */
  private static void assertNoMailTwice(Doors doors) {
    Mails mails = new Mails(doors);
    Set<String> seen = new HashSet<>();
    for (var mail : mails.all()) {
      Matcher id = MESSAGE_ID.matcher(mails.raw(mail.path("number").asInt()));
      assertTrue(id.find(), "a mail without a Message-ID");
      assertTrue(seen.add(id.group(1)), () -> "sent twice: " + mail);
    }
    System.out.printf("kill: %d mails, none twice%n", seen.size());
  }

  /** Asked while it lives: only its own process reads its queues for sure. */
  private static void assertNothingParked(HostProcess host) {
    URI queues = URI.create(Queues.address(host.ports().queues()));
    House.assertNothingParked(new EndpointClients(queues, "kill", "test").sqs(), template(host));
  }

  private static Template template(HostProcess host) {
    return LocalHost.template(House.options(host.data(), host.ports(), InstantSource.system()));
  }

  /** Reads what the dead host left, with nothing at work on it. */
  private static void audit(HostProcess host, Set<String> jobs) {
    try (Tables tables = new Tables(host.data().resolve("tables"), template(host))) {
      Books books = new Books(tables.client());
      jobs.forEach(books::assertOneOfEach);
      books.assertBalanced();
      System.out.printf(
          "kill: %d kills, %d jobs, numbers %s%n",
          KILLS, jobs.size(), books.assertNumbersWithoutGap());
    }
  }
}
