package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;

/** Invented members, clients and jobs; every check digit is right, nobody exists. */
public enum Samples {
  /** A violinist in Brussels, for a theatre. */
  MUSICIAN("lea", "BE"),
  /** A trainer in Lyon, for a company. */
  TRAINER("hugo", "FR");

  private final String member;
  private final String country;

  Samples(String member, String country) {
    this.member = member;
    this.country = country;
  }

  /** Who signs in. */
  public String member() {
    return member;
  }

  public String country() {
    return country;
  }

  public ObjectNode profile() {
    return read("profile");
  }

  /** The declaration, for two days of work that start then; the invoice when the client accepts. */
  public ObjectNode content(LocalDate start) {
    ObjectNode content = read("content");
    ObjectNode work = (ObjectNode) content.path("work");
    work.put("from", start.toString()).put("to", start.plusDays(1).toString());
    return content;
  }

  private ObjectNode read(String what) {
    String file = name().toLowerCase(Locale.ROOT) + "-" + what + ".json";
    try (var in = Samples.class.getResourceAsStream(file)) {
      return (ObjectNode) Answer.JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
