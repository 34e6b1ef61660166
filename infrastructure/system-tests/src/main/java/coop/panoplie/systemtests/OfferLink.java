package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.UUID;

/** The client of a job, who has nothing but the link from the mail. */
public final class OfferLink {
  private final Caller api;
  private final String token;

  private OfferLink(Caller api, String token) {
    this.api = api;
    this.token = token;
  }

  /**
   * @param link as mailed; its last part is the signed token
   */
  public static OfferLink of(Doors doors, String link) {
    return new OfferLink(Caller.anonymous(doors), link.substring(link.lastIndexOf('/') + 1));
  }

  public OfferLink patient(Duration howLong) {
    return new OfferLink(api.patient(howLong), token);
  }

  public String token() {
    return token;
  }

  public Answer read() {
    return api.get("/offers/" + token);
  }

  public Answer accept(String name) {
    return accept(name, UUID.randomUUID().toString());
  }

  public Answer accept(String name, String key) {
    return act("accept", "name", name, key);
  }

  public Answer askChanges(String comment) {
    return act("ask-changes", "comment", comment, UUID.randomUUID().toString());
  }

  public Answer refuse(String reason) {
    return act("refuse", "reason", reason, UUID.randomUUID().toString());
  }

  private Answer act(String what, String field, String words, String key) {
    JsonNode body = JsonNodeFactory.instance.objectNode().put(field, words);
    return api.post("/offers/" + token + "/" + what, body, key);
  }
}
