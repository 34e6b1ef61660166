package coop.panoplie.memberaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.breakdown.Correction;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.shell.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the order and however often, the same events make the same receipt. */
class ConvergenceTest {
  private final Story story = Story.ofLea();

  @Test
  void everyOrderOfSixEventsEndsTheSame() {
    List<Envelope> six =
        List.of(
            story.saved(3, 3, "confirmed"),
            story.calculated(4),
            story.reported(5, Tool.INVOICE, 1, Story.waiting(Story.PAID)),
            story.reported(6, Tool.INVOICE, 2, Story.done("2026-0001")),
            story.acted(6, Tool.INVOICE, StaffAct.Kind.WAIVE, "The client pays in cash"),
            story.cancelled(8));
    JobFile expected = play(six);
    permutations(six).forEach(order -> assertEquals(expected, play(order)));
  }

  @Test
  void shuffledAndRepeatedStoriesEndTheSame() {
    List<Envelope> all = new ArrayList<>(story.whole());
    all.add(story.answered(2, OfferAnswer.Kind.CHANGES_ASKED, "One hour more?"));
    all.add(ComputedAgain.of(story, 20, 1, 500));
    all.add(ComputedAgain.of(story, 21, 2, 300));
    all.add(story.cancelled(30));
    all.add(story.reported(31, Tool.INVOICE, 3, Story.done("credited")));
    String expected = shown(play(all));
    for (long seed = 1; seed <= 2_000; seed++) {
      Random random = new Random(seed);
      List<Envelope> order = new ArrayList<>(all);
      for (int again = random.nextInt(15); again > 0; again--) {
        order.add(all.get(random.nextInt(all.size())));
      }
      Collections.shuffle(order, random);
      assertEquals(expected, shown(play(order)), "seed " + seed);
    }
  }

  @Test
  void correctionsStandBesideTheFirstMoneyOldestFirstInEveryOrder() {
    List<Envelope> four =
        List.of(
            story.confirmed(),
            story.calculated(4),
            ComputedAgain.of(story, 20, 1, 500),
            ComputedAgain.of(story, 21, 2, 300));
    permutations(four)
        .forEach(
            order -> {
              JobFile file = play(order);
              Receipt receipt = Receipt.of(file, 1);
              assertEquals(Story.breakdown(), receipt.breakdown());
              assertEquals(
                  List.of("2026.2", "2026.3"),
                  receipt.corrections().stream().map(Correction::packVersion).toList());
              assertEquals(Money.ofCents(61_534), JobSummary.of(file, receipt).net());
              assertEquals(Story.PAID.plusDays(1), JobSummary.of(file, receipt).payOn());
              assertEquals(
                  "Pay corrected: the net goes from €612.34 to €615.34. A scale came out",
                  file.journal().getLast().text().en());
            });
  }

  @Test
  void aFileOfBeforeCorrectionsStillReads() {
    var json = (ObjectNode) Json.mapper().valueToTree(play(story.whole()));
    json.remove("corrected");
    assertEquals(List.of(), Json.read(json.toString(), JobFile.class).corrected());
  }

  @Test
  void anOfferTakenBackShowsWhatItBecameInEveryOrder() {
    var nothing =
        new DeclarationSummary(
            story.id, 3, "lea", "Léa Test", null, null, "draft", null, null, null, null, null);
    List<Envelope> four =
        List.of(
            story.saved(1, 2, "offered"),
            story.offered(1),
            story.answered(2, OfferAnswer.Kind.WITHDRAWN, null),
            story.saved(2, nothing));
    permutations(four)
        .forEach(
            order -> {
              JobFile file = play(order);
              assertEquals(nothing, file.summary().declaration());
              assertEquals(
                  "The offer to Théâtre du Parc (test) was taken back.",
                  file.journal().getLast().text().en());
            });
  }

  @Test
  void joiningIsAssociativeAndSurvivesTheTable() {
    List<Envelope> all = story.whole();
    for (int cut = 0; cut <= all.size(); cut++) {
      JobFile left = stored(play(all.subList(0, cut)));
      JobFile right = stored(play(all.subList(cut, all.size())));
      assertEquals(play(all), left.join(right));
      assertEquals(play(all), right.join(left));
    }
  }

  private JobFile play(List<Envelope> events) {
    JobFile file = JobFile.unknown(story.id);
    for (Envelope event : events) {
      file = Projection.apply(file, event);
    }
    return file;
  }

  private static JobFile stored(JobFile file) {
    return Json.read(Json.write(file), JobFile.class);
  }

  private static String shown(JobFile file) {
    return Json.write(Published.of(file, 1));
  }

  private static <T> List<List<T>> permutations(List<T> of) {
    if (of.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      List<T> rest = new ArrayList<>(of);
      T first = rest.remove(i);
      for (List<T> tail : permutations(rest)) {
        List<T> one = new ArrayList<>(List.of(first));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
