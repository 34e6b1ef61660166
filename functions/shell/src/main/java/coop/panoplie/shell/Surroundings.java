package coop.panoplie.shell;

import coop.panoplie.kernel.Country;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Everything a function gets from outside: settings, time, clients, ids. Nothing else in a function
 * reads the environment or the clock, so that a host or a test can stand in for the cloud.
 */
public record Surroundings(
    Map<String, String> env, InstantSource clock, Clients clients, Supplier<String> ids) {

  /** The real ones, inside AWS Lambda. */
  public static Surroundings ofLambda() {
    Map<String, String> env = System.getenv();
    return new Surroundings(
        env, InstantSource.system(), new AwsClients(env), () -> UUID.randomUUID().toString());
  }

  /** The setting of that name; its absence is a fault of the template, not of a caller. */
  public String env(String name) {
    String value = env.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("setting " + name + " is missing from the template");
    }
    return value;
  }

  public Instant now() {
    return clock.instant();
  }

  /** Today as the country's law reads it. */
  public LocalDate today(Country country) {
    return LocalDate.ofInstant(now(), ZoneId.of(country.zone()));
  }

  public String newId() {
    return ids.get();
  }
}
