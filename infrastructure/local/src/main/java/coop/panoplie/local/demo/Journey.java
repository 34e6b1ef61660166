package coop.panoplie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One sample from sign-in to settled receipt. */
final class Journey implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Sample sample;
  private final String portal;
  private final Browser member;
  private String id = "";

  Journey(Sample sample, String portal) {
    this.sample = sample;
    this.portal = portal;
    this.member = new Browser(portal);
  }

  Sample sample() {
    return sample;
  }

  /** The member signs in, says who she is, declares and submits. */
  void declare() {
    member.signIn(sample.member());
    member.write("PUT", "/me", sample.profile());
    id =
        member
            .write("POST", "/declarations", Map.of("content", sample.content()))
            .path("id")
            .asText();
    member.write("POST", "/declarations/" + id + "/submit", Map.of());
  }

  /** The client opens the link in the mail, without signing in, and accepts. */
  void accept() {
    String token = offerToken();
    try (Browser client = new Browser(portal)) {
      client.read("/offers/" + token);
      client.write("POST", "/offers/" + token + "/accept", Map.of("name", sample.acceptedBy()));
    }
  }

  private String offerToken() {
    String to = sample.content().path("client").path("email").asText();
    String start = portal + "/offer/";
    return waitFor(
        "the mail with the offer to " + to,
        () -> {
          for (JsonNode mail : member.local("GET", "/local/mails.json", null)) {
            String text = mail.path("text").asText();
            int at = text.indexOf(start);
            if (at >= 0 && mail.path("to").toString().contains(to)) {
              return upToBlank(text.substring(at + start.length()));
            }
          }
          return "";
        },
        s -> !s.isEmpty());
  }

  boolean isSettled() {
    try {
      return receipt().path("settled").asBoolean();
    } catch (Browser.Refused e) {
      if (e.status() == 404) {
        return false; // the receipt is written by an event that is still on its way
      }
      throw e;
    }
  }

  JsonNode receipt() {
    return member.read("/jobs/" + id);
  }

  /** Writes every document of the receipt into a folder of the sample's name. */
  void saveDocuments(Path out) {
    Path folder = out.resolve(sample.name());
    try {
      Files.createDirectories(folder);
      for (JsonNode tool : receipt().path("tools")) {
        for (JsonNode document : tool.path("documents")) {
          JsonNode link = member.read("/jobs/" + id + "/documents/" + document.path("id").asText());
          Path name = Path.of(document.path("fileName").asText()).getFileName();
          Files.write(folder.resolve(name), member.get(link.path("url").asText()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean until(Duration patience, BooleanSupplier condition) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static <T> T waitFor(
      String what, Supplier<T> read, java.util.function.Predicate<T> enough) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      T value = read.get();
      if (enough.test(value)) {
        return value;
      }
      pause();
    }
    throw new IllegalStateException(what + " did not come in " + PATIENCE.toSeconds() + " s");
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String upToBlank(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) > ' ' && ">)\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end);
  }

  @Override
  public void close() {
    member.close();
  }
}
