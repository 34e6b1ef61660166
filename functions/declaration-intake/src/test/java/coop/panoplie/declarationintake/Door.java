package coop.panoplie.declarationintake;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The function behind its real door and table; every answer is held to the OpenAPI file. */
final class Door {
  private static final AtomicInteger KEYS = new AtomicInteger();

  final Bench bench =
      new Bench(
          new Bench.Index("byDue", "due_bucket", "due"),
          new Bench.Index("byMember", "gsi1pk", "gsi1sk"));

  /** The table of fee-calculation. */
  final String fees = Bench.newTable();

  final Handler handler;

  Door() {
    this(Packs::of);
  }

  Door(Function<Country, Pack> packs) {
    bench.now.set(Given.NOW);
    bench.env.put("FEES_TABLE", fees);
    handler = new Handler(bench.surroundings, packs);
  }

  Call call(String route) {
    return new Call(route);
  }

  final class Call {
    private final String route;
    private final Http http;
    private JsonNode body;
    private boolean keyed;

    private Call(String route) {
      this.route = route;
      this.http = Http.call(route);
    }

    Call as(String sub) {
      http.as(sub);
      return this;
    }

    Call at(String name, String value) {
      http.path(name, value);
      return this;
    }

    Call key(String key) {
      keyed = true;
      http.key(key);
      return this;
    }

    Call unkeyed() {
      keyed = true;
      return this;
    }

    Call header(String name, String value) {
      http.header(name, value);
      return this;
    }

    Call query(String name, String value) {
      http.query(name, value);
      return this;
    }

    Call body(Object value) {
      body = value instanceof String text ? Json.read(text, JsonNode.class) : node(value);
      http.body(Json.write(body));
      return this;
    }

    /** A body that is not even JSON. */
    Call raw(String text) {
      http.body(text);
      return this;
    }

    Http.Answer go() {
      if (!keyed) {
        http.key("key-" + KEYS.incrementAndGet());
      }
      Http.Answer answer = http.to(handler);
      Contract.check(route, answer);
      if (body != null && answer.status() < 300) {
        Contract.checkBody(route, body);
      }
      return answer;
    }

    private static JsonNode node(Object value) {
      return Json.read(Json.write(value), JsonNode.class);
    }
  }

  void saveProfile(String sub) {
    call("PUT /me").as(sub).body(Profiled.of(Given.lea(), 0)).go();
  }

  Http.Answer declare(String sub, Content content) {
    return call("POST /declarations").as(sub).body(Map.of("content", content)).go();
  }

  /** A declaration of this member that may be submitted; its id. */
  String ready(String sub) {
    saveProfile(sub);
    return declare(sub, Given.content()).json().path("id").asText();
  }

  Http.Answer submit(String sub, String id) {
    return call("POST /declarations/{id}/submit").as(sub).at("id", id).go();
  }

  /** An offered declaration's link, as the client got it. */
  String offered(String sub) {
    submit(sub, ready(sub));
    return bench.sent(Fact.OfferMade.class).getLast().offer().token();
  }

  void clock(String instant) {
    bench.now.set(Instant.parse(instant));
  }
}
