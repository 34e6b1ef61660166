package coop.panoplie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.local.standin.DemoIdentity;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * A declaration to drive, as it stands in {@code resources/demo}.
 *
 * @param acceptedBy who accepts the offer for the client
 */
record Sample(
    String name, DemoIdentity member, String acceptedBy, JsonNode profile, JsonNode content) {

  static Sample read(String name) {
    try (var in = Sample.class.getResourceAsStream("/demo/" + name + ".json")) {
      JsonNode file = Json.mapper().readTree(in);
      return new Sample(
          name,
          DemoIdentity.valueOf(file.path("signInAs").asText().toUpperCase(Locale.ROOT)),
          file.path("acceptedBy").asText(),
          file.path("profile"),
          file.path("content"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
