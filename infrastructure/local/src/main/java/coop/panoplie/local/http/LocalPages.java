package coop.panoplie.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.local.host.Scheduler;
import coop.panoplie.local.standin.LocalClock;
import coop.panoplie.local.standin.Mailbox;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What only this machine offers: sent mail to read, and a clock to move. */
final class LocalPages {
  private static final String MAILS = "/local/mails/";

  private final LocalClock clock;
  private final Scheduler scheduler;
  private final Mailbox mailbox;
  private final String origin;

  LocalPages(LocalClock clock, Scheduler scheduler, Mailbox mailbox, String origin) {
    this.clock = clock;
    this.scheduler = scheduler;
    this.mailbox = mailbox;
    this.origin = origin;
  }

  Answer answer(Call call) throws IOException {
    String asked = call.method() + " " + call.path();
    return switch (asked) {
      case "GET /local", "GET /local/" -> html(LocalHtml.clock(clock.instant()));
      case "GET /local/mails" -> html(LocalHtml.mails(mailbox.all(), origin));
      case "GET /local/mails.json" ->
          Answer.text(200, "application/json", Json.write(mailbox.all()));
      case "GET /local/style.css" -> Answer.text(200, "text/css; charset=utf-8", LocalHtml.STYLE);
      case "GET /local/clock" -> now();
      case "POST /local/clock" -> moveClock(call);
      default ->
          asked.startsWith("GET " + MAILS) ? mail(call.path()) : Answer.message(404, "Not Found");
    };
  }

  private static Answer html(String page) {
    return Answer.text(200, "text/html; charset=utf-8", page).with("cache-control", "no-store");
  }

  private Answer mail(String path) throws IOException {
    String name = path.substring(MAILS.length());
    try {
      int number =
          Integer.parseInt(name.endsWith(".eml") ? name.substring(0, name.length() - 4) : name);
      return new Answer(200, mailbox.raw(number)).with("content-type", "message/rfc822");
    } catch (NumberFormatException | NoSuchFileException e) {
      return Answer.message(404, "Not Found");
    }
  }

  private Answer now() {
    return Answer.text(
        200, "application/json", Json.write(Map.of("now", clock.instant().toString())));
  }

  private Answer moveClock(Call call) throws IOException {
    // Another site's page must not move the clock.
    String from = call.header("origin");
    if (from != null && !from.equals(origin)) {
      return Answer.message(403, "Forbidden");
    }
    boolean form =
        call.headers().getOrDefault("content-type", "").startsWith("application/x-www-form");
    String body = new String(call.body(), StandardCharsets.UTF_8);
    Map<String, String> asked = form ? Call.parameters(body) : json(body);
    try {
      scheduler.jumpTo(
          ClockMove.target(
              clock.instant(),
              asked.get("workingDays"),
              Country.valueOf(asked.getOrDefault("country", "BE")),
              asked.get("to")));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Answer.text(
          400, "application/json", Json.write(Map.of("message", String.valueOf(e.getMessage()))));
    }
    return form ? Answer.seeOther("/local") : now();
  }

  private static Map<String, String> json(String body) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : Json.mapper().readTree(body).properties()) {
      all.put(member.getKey(), member.getValue().asText());
    }
    return all;
  }
}
