package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A member with something of every kind, all of it marked, and everybody who must not see it. */
final class AccessFixture {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  final Caller owner;
  final Caller other;
  final Caller staff;
  final Caller anonymous;
  final Caller expired;
  final Map<String, Caller> forged = new LinkedHashMap<>();
  final String job;
  final String document;
  final String message;

  private final House house;
  private final Member olga;
  private final Member otto;

  /** In every text of the owner; nobody else may ever read it. */
  private final String canary = "kanarie" + UUID.randomUUID().toString().substring(0, 8);

  private AccessFixture(House house) {
    this.house = house;
    Doors doors = house.doors();
    olga = Member.signsIn(doors, "olga");
    otto = Member.signsIn(doors, "otto");
    owner = olga.api();
    other = otto.api();
    staff = Member.signsIn(doors, "sam").api();
    anonymous = Caller.anonymous(doors);
    expired =
        Caller.with(
            doors, Forgeries.signed(doors, "olga", Doors.CLIENT_ID, Duration.ofHours(1).negated()));
    Forgeries.of(doors, otto.token(), "olga")
        .forEach((how, token) -> forged.put(how, Caller.with(doors, token)));

    olga.saveProfile(Samples.MUSICIAN.profile().put("birthPlace", canary));
    otto.saveProfile(Samples.MUSICIAN.profile());
    job = accepted(olga, content(canary));
    Receipt receipt = olga.settled(job, PATIENCE);
    document = receipt.documents().getFirst().path("id").asText();
    message =
        Wait.until(
            "a message to the owner",
            PATIENCE,
            () -> {
              JsonNode items = owner.get("/notifications").expect(200).json().path("items");
              return items.isEmpty() ? null : items.get(0).path("id").asText();
            });
  }

  static AccessFixture in(House house) {
    return new AccessFixture(house);
  }

  /** A declaration with that word in every text of it. */
  ObjectNode content(String word) {
    LocalDate start = new LocalClock(house.doors()).today().plusDays(9);
    ObjectNode content = Samples.MUSICIAN.content(start);
    ((ObjectNode) content.path("mission"))
        .put("title", ("Concert " + word).strip())
        .put("description", ("Twice " + word).strip());
    ObjectNode client = (ObjectNode) content.path("client");
    client.put("name", ("Theatre " + word).strip()).put("contactName", ("Nora " + word).strip());
    client.put("email", "theatre" + word + "@theatre.example");
    return content;
  }

  String draft() {
    return olga.declare(content(canary)).path("id").asText();
  }

  /** A declaration that is with its client. */
  String offered() {
    return olga.submit(draft()).path("id").asText();
  }

  /** The token of an offer that is out. */
  String offer() {
    String id = draft();
    return OfferLink.of(house.doors(), olga.submit(id).at("/offer/link").asText()).token();
  }

  /** A job whose invoice waits for its day. */
  String waitingJob() {
    ObjectNode content = content(canary);
    LocalDate later = LocalDate.parse(content.at("/work/to").asText()).plusDays(3);
    content.withObject("/wishes").put("invoiceOn", later.toString());
    String id = accepted(olga, content);
    olga.receiptWhen(id, "the invoice waits for its day", PATIENCE, AccessFixture::onlyTimeLacks);
    house.untilQuiet();
    return id;
  }

  private static boolean onlyTimeLacks(Receipt receipt) {
    return receipt.tools().stream()
            .filter(t -> t.path("state").asText().equals("done"))
            .map(t -> t.path("tool").asText())
            .toList()
            .containsAll(List.of("fee-calculation", "employment-contract"))
        && receipt.tools().stream()
            .filter(t -> t.path("state").asText().equals("waiting"))
            .allMatch(t -> t.has("until"));
  }

  String othersJob() {
    return accepted(otto, content(""));
  }

  boolean unread() {
    return Receipt.list(owner.get("/notifications").expect(200).json().path("items")).stream()
        .filter(m -> m.path("id").asText().equals(message))
        .noneMatch(m -> m.path("read").asBoolean());
  }

  long declarationVersion(String id) {
    return olga.declaration(id).path("version").asLong();
  }

  long receiptVersion(String id) {
    return olga.receipt(id).json().path("version").asLong();
  }

  /** What of the owner stands in the answer. */
  Stream<String> leaks(Answer answer) {
    String all = answer.text() + answer.headers().map();
    return Stream.of(canary, "olga Example").filter(all::contains);
  }

  void assertNothingLeaks(Answer answer) {
    assertEquals(List.of(), leaks(answer).toList(), answer::toString);
  }

  /** Links that were not made by the house. */
  Map<String, String> falseLinks(String token) {
    Map<String, String> all = new LinkedHashMap<>();
    char last = token.charAt(token.length() - 3);
    all.put("a changed signature", token.substring(0, token.length() - 3) + flip(last) + "xx");
    all.put("a changed beginning", flip(token.charAt(0)) + token.substring(1));
    all.put("cut short", token.substring(0, token.length() / 2));
    all.put("garbage", "abc");
    return all;
  }

  private String accepted(Member member, JsonNode content) {
    String id = member.declare(content).path("id").asText();
    String link = member.submit(id).at("/offer/link").asText();
    OfferLink.of(house.doors(), link).accept("Nora").expect(200);
    return id;
  }

  private static char flip(char c) {
    return c == 'a' ? 'b' : 'a';
  }
}
