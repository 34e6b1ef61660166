package coop.panoplie.local.host;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import coop.panoplie.local.Threads;
import coop.panoplie.local.permission.Deadline;
import coop.panoplie.local.template.Template.Function;
import coop.panoplie.shell.Rehearses;
import coop.panoplie.shell.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs one function: bytes in, bytes out, one event at a time per handler instance, within its
 * timeout. Instances are made when needed and kept, like execution environments.
 */
public final class FunctionHost {
  private final Function function;
  private final Surroundings surroundings;
  private final HostLog log;
  private final ConcurrentLinkedDeque<RequestStreamHandler> idle = new ConcurrentLinkedDeque<>();

  public FunctionHost(Function function, Surroundings surroundings, HostLog log) {
    this.function = function;
    this.surroundings = surroundings;
    this.log = log;
    idle.push(instance());
  }

  public Function function() {
    return function;
  }

  /** Lets the function try its work before its first event, if it can. */
  void rehearse() {
    if (idle.peek() instanceof Rehearses function) {
      function.rehearse();
    }
  }

  /** Hands an event to the function and waits for its answer. */
  public byte[] invoke(byte[] event) throws FunctionFault {
    Duration timeout = function.timeout();
    Deadline deadline = new Deadline(timeout);
    String requestId = surroundings.newId();
    FutureTask<byte[]> run =
        new FutureTask<>(() -> deadline.call(() -> run(event, requestId, deadline)));
    Threads.start(function.id() + "-" + requestId, run);
    try {
      return run.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      run.cancel(true);
      throw fault(requestId, "timed out after " + timeout.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw fault(requestId, "threw " + e.getCause(), e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      run.cancel(true);
      Thread.currentThread().interrupt();
      throw fault(requestId, "was interrupted", e);
    }
  }

  private FunctionFault fault(String requestId, String what, Throwable cause) {
    String message = function.id() + " " + what + " (request " + requestId + ")";
    log.fault(message, cause);
    return new FunctionFault(message, cause);
  }

  private byte[] run(byte[] event, String requestId, Deadline deadline) throws Exception {
    RequestStreamHandler handler = idle.poll();
    if (handler == null) {
      handler = instance();
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event), answer, new LocalContext(function, requestId, deadline));
    // An instance that threw is not used again, as the cloud replaces it.
    idle.push(handler);
    return answer.toByteArray();
  }

  private RequestStreamHandler instance() {
    try {
      return Class.forName(function.handler())
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Surroundings.class)
          .newInstance(surroundings);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException(
          "template.yaml, "
              + function.id()
              + ": handler "
              + function.handler()
              + " cannot be made; is its module built, and a dependency of infrastructure/local?",
          e);
    }
  }
}
