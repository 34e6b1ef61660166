package coop.panoplie.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import coop.panoplie.local.host.FunctionHost;
import coop.panoplie.local.host.HostLog;
import coop.panoplie.local.host.Scheduler;
import coop.panoplie.local.standin.Identity;
import coop.panoplie.local.standin.LocalClock;
import coop.panoplie.local.standin.LoopbackServer;
import coop.panoplie.local.standin.Mailbox;
import coop.panoplie.local.standin.Ports;
import coop.panoplie.local.template.Template;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one address people use: the portal at {@code /}, the API under {@code /api}. */
public final class Door implements AutoCloseable {
  private static final String API = "/api";

  private final HttpServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Gateway> gateways;
  private final PortalFiles files;
  private final LocalPages pages;
  private final HostLog log;
  private final Set<String> hosts;
  private final String config;
  private final String policy;

  public Door(
      Ports ports,
      Template template,
      List<FunctionHost> functions,
      Path portal,
      LocalClock clock,
      Scheduler scheduler,
      Mailbox mailbox,
      HostLog log) {
    this.log = log;
    gateways = template.apis().stream().map(a -> new Gateway(a, functions, http, clock)).toList();
    files = new PortalFiles(portal);
    String origin = "http://localhost:" + ports.portal();
    pages = new LocalPages(clock, scheduler, mailbox, origin);
    hosts = Set.of("localhost:" + ports.portal(), "127.0.0.1:" + ports.portal());
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("issuer", Identity.issuer(ports.issuer()));
    settings.put("clientId", Identity.CLIENT);
    settings.put("apiBase", API);
    config = Json.write(settings);
    policy = SecurityHeaders.policy(ports);
    server = LoopbackServer.start(ports.portal(), "/", this::handle);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answer(Call.of(exchange));
      } catch (RuntimeException e) {
        log.fault("the door failed at " + exchange.getRequestURI().getPath(), e);
        answer = Answer.message(500, "Internal Server Error");
      }
      answer.send(exchange);
    }
  }

  private Answer answer(Call call) throws IOException {
    // A page elsewhere that points its own name at this machine must not reach it.
    if (!hosts.contains(call.headers().getOrDefault("host", ""))) {
      return Answer.message(421, "Misdirected Request");
    }
    String path = call.path();
    if (path.equals(API) || path.startsWith(API + "/")) {
      String inner = path.substring(API.length());
      Call inside = call.withPath(inner.isEmpty() ? "/" : inner);
      return gateways.isEmpty()
          ? Answer.message(404, "Not Found")
          : gateways.getFirst().answer(inside);
    }
    if (path.equals("/local") || path.startsWith("/local/")) {
      return SecurityHeaders.on(pages.answer(call), SecurityHeaders.STRICT);
    }
    if (!call.method().equals("GET") && !call.method().equals("HEAD")) {
      return Answer.message(405, "Method Not Allowed").with("allow", "GET, HEAD");
    }
    if (path.equals("/config.json")) {
      return SecurityHeaders.on(
          Answer.text(200, "application/json", config).with("cache-control", "no-cache"), policy);
    }
    return SecurityHeaders.on(files.answer(path), policy);
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }
}
