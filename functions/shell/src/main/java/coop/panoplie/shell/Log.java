package coop.panoplie.shell;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One JSON line per thing worth knowing. Ids and codes only: no names, no addresses, no amounts
 * beside a person.
 */
public final class Log {

  /** Ties the lines of one action together; set by the doors for the time of one message. */
  private static final ScopedValue<String> CORRELATION = ScopedValue.newInstance();

  private Log() {}

  /** Runs the work with its correlation id on every line it writes. */
  public static <R, X extends Throwable> R with(
      String correlationId, ScopedValue.CallableOp<R, X> work) throws X {
    return ScopedValue.where(CORRELATION, correlationId).call(work);
  }

  /** The current action's id, or {@code none} outside of one. */
  public static String correlationId() {
    return CORRELATION.isBound() ? CORRELATION.get() : "none";
  }

  public static void info(String what, Map<String, ?> details) {
    write("INFO", what, details);
  }

  public static void warn(String what, Map<String, ?> details) {
    write("WARN", what, details);
  }

  /** A broken world: the class and place of the fault, never its message, which may quote data. */
  public static void error(String what, Throwable fault, Map<String, ?> details) {
    Map<String, Object> all = new LinkedHashMap<>(details);
    all.put("fault", fault.getClass().getName());
    StackTraceElement[] trace = fault.getStackTrace();
    if (trace.length > 0) {
      all.put("at", trace[0].toString());
    }
    Throwable cause = fault.getCause();
    if (cause != null) {
      all.put("cause", cause.getClass().getName());
    }
    write("ERROR", what, all);
  }

  private static void write(String level, String what, Map<String, ?> details) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("level", level);
    line.put("what", what);
    line.put("correlationId", correlationId());
    line.putAll(details);
    System.out.println(Json.write(line));
  }
}
