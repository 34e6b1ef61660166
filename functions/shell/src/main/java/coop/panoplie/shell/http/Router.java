package coop.panoplie.shell.http;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Conflict;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds the route of a request, by the route key API Gateway matched, and answers it. Reads answer;
 * writes add to a {@link Step} that the router commits together with the remembered answer.
 */
public final class Router {
  private static final int TRIES = 5;

  /** Answers without changing anything. */
  public interface Read {
    Response answer(Request request);
  }

  /** Adds what must change to the step and says what to answer once it is committed. */
  public interface Write {
    Response answer(Request request, Step step);
  }

  private final Surroundings surroundings;
  private final Store store;
  private final Outbox outbox;
  private final Idempotency idempotency;
  private final Map<String, Read> reads = new LinkedHashMap<>();
  private final Map<String, Write> writes = new LinkedHashMap<>();

  public Router(Surroundings surroundings, Store store, Outbox outbox) {
    this.surroundings = surroundings;
    this.store = store;
    this.outbox = outbox;
    this.idempotency = new Idempotency(surroundings);
  }

  /**
   * @param route as in the template, such as {@code GET /jobs/{id}}
   */
  public Router read(String route, Read read) {
    reads.put(route, read);
    return this;
  }

  /**
   * @param route as in the template, such as {@code POST /declarations}
   */
  public Router write(String route, Write write) {
    writes.put(route, write);
    return this;
  }

  /** Every route this function answers, to compare with the template. */
  public Set<String> routes() {
    Set<String> all = new java.util.LinkedHashSet<>(reads.keySet());
    all.addAll(writes.keySet());
    return all;
  }

  public Map<String, Object> handle(JsonNode event) {
    Request request = new Request(event);
    String id = event.path("requestContext").path("requestId").asText(surroundings.newId());
    return Log.with(id, () -> answer(request)).header("x-correlation-id", id).toEvent();
  }

  private Response answer(Request request) {
    try {
      Read read = reads.get(request.routeKey());
      if (read != null) {
        return read.answer(request);
      }
      Write write = writes.get(request.routeKey());
      if (write != null) {
        return idempotency.once(request, store, () -> tries(write, request));
      }
      throw Problem.notFound();
    } catch (Problem e) {
      return Response.problem(Problem.in(e.what(), request.language()));
    } catch (Store.BadCursor e) {
      return Response.problem(Problem.in(Problem.notFound().what(), request.language()));
    } catch (Conflict e) {
      return Response.problem(Problem.in(Problem.busy(), request.language()));
    } catch (RuntimeException e) {
      Log.error("request failed", e, Map.of("route", request.routeKey()));
      return Response.problem(Problem.in(Problem.broken(), request.language()));
    }
  }

  private Response tries(Write write, Request request) {
    for (int attempt = 1; ; attempt++) {
      Step step = new Step(surroundings, store, outbox);
      Response response;
      try {
        response = write.answer(request, step);
      } catch (Problem e) {
        // the state may refuse only because this very request was granted a moment ago
        return idempotency.remembered(request, store).orElseThrow(() -> e);
      }
      try {
        return idempotency.commit(request, store, step, response);
      } catch (Conflict e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }
}
