package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** A person who signed in: a member, or staff. */
public final class Member {
  private final String name;
  private final String token;
  private final Caller api;
  private final Http http = new Http();

  private Member(String name, String token, Caller api) {
    this.name = name;
    this.token = token;
    this.api = api;
  }

  /** Signs that person in through the login page. */
  public static Member signsIn(Doors doors, String name) {
    String token = new SignIn(doors).as(name);
    return new Member(name, token, Caller.with(doors, token));
  }

  /** The same person on a bad line: asks again, with the same key, for that long. */
  public Member patient(Duration howLong) {
    return new Member(name, token, api.patient(howLong));
  }

  public String name() {
    return name;
  }

  public String token() {
    return token;
  }

  public Caller api() {
    return api;
  }

  /** Saves the profile over whatever is there. */
  public JsonNode saveProfile(ObjectNode profile) {
    JsonNode now = api.get("/me").expect(200).json();
    ObjectNode next = profile.deepCopy();
    next.put("version", now.path("version").asLong());
    return api.put("/me", next).expect(200).json();
  }

  public JsonNode simulate(JsonNode content) {
    return api.post("/declarations/simulate", input(content)).expect(200).json();
  }

  public JsonNode declare(JsonNode content) {
    return api.post("/declarations", input(content)).expect(201).json();
  }

  public JsonNode declaration(String id) {
    return api.get("/declarations/" + id).expect(200).json();
  }

  public JsonNode submit(String id) {
    return api.post("/declarations/" + id + "/submit", null).expect(200).json();
  }

  public JsonNode cancel(String id, String reason) {
    return api.post("/declarations/" + id + "/cancel", reason(reason)).expect(200).json();
  }

  /** The receipt as it is now. */
  public Receipt receipt(String id) {
    return new Receipt(api.get("/jobs/" + id).expect(200).json());
  }

  /** The receipt once every tool has settled. */
  public Receipt settled(String id, Duration atMost) {
    return receiptWhen(id, "every tool has settled", atMost, Receipt::settled);
  }

  /** The receipt once it is as wished; until then it may not even be there. */
  public Receipt receiptWhen(
      String id, String what, Duration atMost, java.util.function.Predicate<Receipt> wish) {
    JsonNode[] last = new JsonNode[1];
    try {
      return Wait.until(
          what + " on job " + id,
          atMost,
          () -> {
            Answer answer = api.get("/jobs/" + id).expect(200, 404);
            last[0] = answer.json();
            Receipt receipt = new Receipt(answer.json());
            return answer.status() == 200 && wish.test(receipt) ? receipt : null;
          });
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; the receipt says " + last[0], e);
    }
  }

  /** A document's bytes, through its short-lived link. */
  public Answer download(String jobId, String documentId) {
    JsonNode link = api.get("/jobs/" + jobId + "/documents/" + documentId).expect(200).json();
    return http.send("GET", URI.create(link.path("url").asText()), Map.of(), null).expect(200);
  }

  public static ObjectNode input(JsonNode content) {
    return JsonNodeFactory.instance.objectNode().set("content", content);
  }

  public static ObjectNode reason(String reason) {
    return JsonNodeFactory.instance.objectNode().put("reason", reason);
  }
}
