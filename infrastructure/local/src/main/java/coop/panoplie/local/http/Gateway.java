package coop.panoplie.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.host.FunctionFault;
import coop.panoplie.local.host.FunctionHost;
import coop.panoplie.local.template.Template;
import coop.panoplie.local.template.Template.Authorizer;
import coop.panoplie.local.template.Template.HttpApi;
import coop.panoplie.local.template.Template.Source;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The HTTP API: routes, token check, limits, and functions' answers made HTTP again. */
final class Gateway {
  private static final int LARGEST_EVENT = 6 * 1024 * 1024;

  private final HttpApi api;
  private final List<Route> routes;
  private final InstantSource clock;

  Gateway(HttpApi api, List<FunctionHost> functions, HttpClient http, InstantSource clock) {
    this.api = api;
    this.clock = clock;
    Map<String, TokenCheck> checks = new LinkedHashMap<>();
    api.authorizers().forEach((name, a) -> checks.put(name, check(a, http)));
    List<Route> all = new ArrayList<>();
    for (FunctionHost function : functions) {
      for (Source source : function.function().sources()) {
        if (source instanceof Source.Route r && r.api().equals(api.id())) {
          String name = r.authorizer() == null ? api.defaultAuthorizer() : r.authorizer();
          all.add(new Route(r.method(), r.path(), named(name, checks), function));
        }
      }
    }
    all.sort(Comparator.comparingInt(Route::rank).reversed());
    this.routes = List.copyOf(all);
  }

  private static TokenCheck check(Authorizer authorizer, HttpClient http) {
    return new TokenCheck(authorizer, InstantSource.system(), http);
  }

  private static @Nullable TokenCheck named(@Nullable String name, Map<String, TokenCheck> checks) {
    if (name == null || name.equals("NONE")) {
      return null;
    }
    TokenCheck check = checks.get(name);
    if (check == null) {
      throw new IllegalStateException("template.yaml: authorizer " + name + " is not defined");
    }
    return check;
  }

  Answer answer(Call call) {
    Template.Cors cors = api.cors();
    if (cors != null && CrossOrigin.isPreflight(call)) {
      return CrossOrigin.preflight(cors, call);
    }
    Answer answer = routed(call);
    return cors == null ? answer : CrossOrigin.allow(cors, call, answer);
  }

  private Answer routed(Call call) {
    TreeSet<String> otherMethods = new TreeSet<>();
    for (Route route : routes) {
      Map<String, String> parameters = route.match(call.path());
      if (parameters != null && route.takes(call.method())) {
        return checked(call, route, parameters);
      }
      if (parameters != null) {
        otherMethods.add(route.method());
      }
    }
    return otherMethods.isEmpty()
        ? Answer.message(404, "Not Found")
        : Answer.message(405, "Method Not Allowed").with("allow", String.join(", ", otherMethods));
  }

  private Answer checked(Call call, Route route, Map<String, String> parameters) {
    JWTClaimsSet claims = null;
    TokenCheck tokens = route.tokens();
    if (tokens != null) {
      claims = tokens.claims(call.header("authorization"));
      if (claims == null) {
        return Answer.message(401, "Unauthorized").with("www-authenticate", "Bearer");
      }
    }
    byte[] event =
        Json.write(GatewayEvent.of(call, route, parameters, claims, api.id(), clock.instant()))
            .getBytes(StandardCharsets.UTF_8);
    if (call.body().length > Call.LARGEST_BODY || event.length > LARGEST_EVENT) {
      return Answer.message(413, "Request Entity Too Large");
    }
    try {
      byte[] answer = route.function().invoke(event);
      return answer.length > LARGEST_EVENT ? broken() : http(Json.mapper().readTree(answer));
    } catch (FunctionFault | IOException e) {
      return broken();
    }
  }

  private static Answer broken() {
    return Answer.message(500, "Internal Server Error");
  }

  /** A function may answer in full, or with bare JSON that stands for a plain 200. */
  private static Answer http(JsonNode said) {
    if (!said.has("statusCode")) {
      return Answer.text(200, "application/json", said.toString());
    }
    String body = said.path("body").asText("");
    byte[] bytes =
        said.path("isBase64Encoded").asBoolean(false)
            ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8);
    Answer answer = new Answer(said.path("statusCode").asInt(), bytes);
    said.path("headers")
        .properties()
        .forEach(h -> answer.with(h.getKey().toLowerCase(Locale.ROOT), h.getValue().asText()));
    said.path("cookies").forEach(c -> answer.adding("set-cookie", c.asText()));
    if (!answer.has("content-type") && bytes.length > 0) {
      answer.with("content-type", "text/plain; charset=utf-8");
    }
    return answer;
  }
}
