package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;

/** The mails the local host caught. */
public final class Mails {
  private final Doors doors;
  private final Http http = new Http();

  public Mails(Doors doors) {
    this.doors = doors;
  }

  /** Every mail so far, in order of sending. */
  public List<JsonNode> all() {
    JsonNode found = http.get(doors.local("/local/mails.json")).expect(200).json();
    return Receipt.list(found).stream()
        .sorted(Comparator.comparingInt(m -> m.path("number").asInt()))
        .toList();
  }

  public List<JsonNode> to(String address) {
    return all().stream().filter(m -> m.path("to").toString().contains(address)).toList();
  }

  /** A mail as it went over the wire. */
  public String raw(int number) {
    return http.get(doors.local("/local/mails/" + number + ".eml")).expect(200).text();
  }
}
