package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.systemtests.AccessRows.Row;
import coop.panoplie.systemtests.TemplateRoutes.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who reaches what: every route of the template, tried by its owner, another member, staff, nobody,
 * and bearers of false and outlived tokens. A foreign thing answers exactly as a missing one does,
 * and not a byte of it comes out.
 */
class EveryRouteTest {
  private static AccessFixture fixture;
  private static Map<String, Row> rows;

  @BeforeAll
  static void world() {
    fixture = AccessFixture.in(House.shared());
    rows = AccessRows.of(fixture);
  }

  @Test
  void everyRouteOfTheTemplateHasARow() {
    assertEquals(
        TemplateRoutes.read().stream()
            .map(Route::toString)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(rows.keySet()));
  }

  @Test
  void onlyLinksAndTheInterfaceItselfAreOpen() {
    TemplateRoutes.read()
        .forEach(
            route ->
                assertEquals(
                    route.open(),
                    rows.get(route.toString()).kind().open(),
                    route + " is open in the template but not in the matrix, or the reverse"));
  }

  @Test
  void aDocumentIsReachedThroughItsOwnJobAlone() {
    String othersJob = fixture.othersJob();
    fixture.assertNothingLeaks(
        fixture.other.get("/jobs/" + othersJob + "/documents/" + fixture.document).expect(404));
  }

  /** Else the expired token and the one for another audience would prove nothing. */
  @Test
  void theSameTokenInTimeAndForUsIsTaken() {
    Doors doors = House.shared().doors();
    String token = Forgeries.signed(doors, "otto", Doors.CLIENT_ID, Duration.ofHours(1));
    Caller.with(doors, token).get("/me").expect(200);
  }

  @TestFactory
  Stream<DynamicNode> matrix() {
    return TemplateRoutes.read().stream()
        .map(
            route ->
                DynamicContainer.dynamicContainer(
                    route.toString(), trials(route, rows.get(route.toString()))));
  }

  private static List<DynamicTest> trials(Route route, Row row) {
    List<DynamicTest> trials = new ArrayList<>();
    if (!route.open()) {
      strangers().forEach((who, caller) -> trials.add(trial(who, () -> turnedAway(row, caller))));
    }
    switch (row.kind()) {
      case OWN_THING -> {
        trials.add(trial("another member", () -> notFound(row, fixture.other)));
        trials.add(trial("staff on a member's route", () -> notFound(row, fixture.staff)));
        trials.add(trial("another member, a missing one", () -> sameAsMissing(row, fixture.other)));
        trials.add(trial("untouched so far", () -> assertTrue(row.untouched().getAsBoolean())));
        trials.add(trial("the owner", () -> reached(row, fixture.owner)));
        trials.add(
            trial("another member, with the owner's key", () -> notFound(row, fixture.other)));
      }
      case OWN_LIST -> {
        trials.add(trial("another member", () -> nothingOfTheOwner(row, fixture.other)));
        trials.add(trial("staff on a member's route", () -> nothingOfTheOwner(row, fixture.staff)));
        trials.add(trial("the owner", () -> seen(row, fixture.owner)));
      }
      case OWN_WRITE -> {
        trials.add(trial("the owner", () -> reached(row, fixture.owner)));
        trials.add(
            trial(
                "another member, with the owner's key",
                () -> nothingOfTheOwner(row, fixture.other)));
      }
      case STAFF_ONLY -> {
        trials.add(trial("the owner, not staff", () -> notFound(row, fixture.owner)));
        trials.add(trial("another member, not staff", () -> notFound(row, fixture.other)));
        trials.add(trial("untouched so far", () -> assertTrue(row.untouched().getAsBoolean())));
        trials.add(trial("staff", () -> reached(row, fixture.staff)));
      }
      case LINK -> {
        fixture
            .falseLinks(row.token())
            .forEach(
                (how, token) ->
                    trials.add(
                        trial("false link: " + how, () -> notFoundAt(row, row.pathWith(token)))));
        trials.add(trial("the link, signed in as another", () -> reached(row, fixture.other)));
      }
      case PUBLIC -> trials.add(trial("anybody", () -> reached(row, fixture.anonymous)));
    }
    return trials;
  }

  private static Map<String, Caller> strangers() {
    Map<String, Caller> strangers = new LinkedHashMap<>();
    strangers.put("anonymous", fixture.anonymous);
    strangers.put("expired token", fixture.expired);
    fixture.forged.forEach((how, caller) -> strangers.put("forged token: " + how, caller));
    return strangers;
  }

  private static DynamicTest trial(String who, org.junit.jupiter.api.function.Executable what) {
    return DynamicTest.dynamicTest(who, what);
  }

  private static void turnedAway(Row row, Caller caller) {
    Answer answer = row.call(caller).expect(401);
    fixture.assertNothingLeaks(answer);
  }

  private static void notFound(Row row, Caller caller) {
    fixture.assertNothingLeaks(row.call(caller).expect(404));
  }

  private static void notFoundAt(Row row, String path) {
    fixture.assertNothingLeaks(row.callAt(fixture.anonymous, path).expect(404));
  }

  private static void sameAsMissing(Row row, Caller caller) {
    Answer foreign = row.call(caller).expect(404);
    Answer missing = row.callAt(caller, row.missingPath()).expect(404);
    assertEquals(withoutAddress(missing), withoutAddress(foreign));
  }

  private static void reached(Row row, Caller caller) {
    Answer answer = row.call(caller);
    assertTrue(answer.status() >= 200 && answer.status() < 300, answer::toString);
  }

  private static void seen(Row row, Caller caller) {
    Answer answer = row.call(caller).expect(200);
    assertTrue(fixture.leaks(answer).findAny().isPresent(), () -> "the owner's own: " + answer);
  }

  private static void nothingOfTheOwner(Row row, Caller caller) {
    Answer answer = row.call(caller);
    assertFalse(answer.status() == 401 || answer.status() >= 500, answer::toString);
    fixture.assertNothingLeaks(answer);
  }

  private static JsonNode withoutAddress(Answer answer) {
    JsonNode json = answer.json();
    ((ObjectNode) json).remove(List.of("instance", "correlationId"));
    return json;
  }
}
