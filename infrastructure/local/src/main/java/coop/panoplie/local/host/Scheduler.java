package coop.panoplie.local.host;

import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.Threads;
import coop.panoplie.local.standin.LocalClock;
import coop.panoplie.local.template.Naming;
import coop.panoplie.local.template.Template.Source.OfSchedule;
import coop.panoplie.shell.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Fires schedules on the local clock; when the clock is moved, also those due in between. */
public final class Scheduler implements AutoCloseable {
  private static final Duration TICK = Duration.ofMillis(500);
  // A jump of a month would fire an hourly schedule 720 times; some evenly chosen ones will do.
  private static final int MOST_PER_JUMP = 24;

  private final LocalClock clock;
  private final Checkpoint fired;
  private final List<Entry> entries = new ArrayList<>();
  private volatile boolean running = true;

  private record Entry(
      String id, OfSchedule schedule, Timetable timetable, FunctionHost function) {}

  private record Due(Instant at, Entry entry) {}

  Scheduler(LocalClock clock, Checkpoint fired) {
    this.clock = clock;
    this.fired = fired;
  }

  void add(OfSchedule schedule, FunctionHost function) {
    Timetable timetable = Timetable.of(schedule.expression(), schedule.zone());
    entries.add(
        new Entry(function.function().id() + "." + schedule.id(), schedule, timetable, function));
  }

  void start() {
    Threads.start(
        "schedules",
        () -> {
          while (running) {
            fireUntil(clock.instant());
            Pause.of(TICK);
          }
        });
  }

  /** Moves the clock, stopping at each moment where something is due. */
  public void jumpTo(Instant target) {
    fireUntil(target);
    clock.moveTo(target);
  }

  private synchronized void fireUntil(Instant end) {
    List<Due> all = new ArrayList<>();
    for (Entry entry : entries) {
      String last = fired.of(entry.id());
      if (last == null) {
        fired.set(entry.id(), clock.instant().toString());
        last = fired.of(entry.id());
      }
      all.addAll(thin(due(entry, Instant.parse(last), end)));
    }
    all.sort(Comparator.comparing(Due::at));
    for (Due due : all) {
      if (!running) {
        return;
      }
      clock.moveTo(due.at());
      fire(due);
    }
  }

  private static List<Due> due(Entry entry, Instant last, Instant end) {
    List<Due> due = new ArrayList<>();
    @Nullable Instant next = entry.timetable().after(last);
    while (next != null && !next.isAfter(end)) {
      due.add(new Due(next, entry));
      next = entry.timetable().after(next);
    }
    return due;
  }

  private static List<Due> thin(List<Due> due) {
    if (due.size() <= MOST_PER_JUMP) {
      return due;
    }
    List<Due> chosen = new ArrayList<>();
    for (int i = 1; i <= MOST_PER_JUMP; i++) {
      chosen.add(due.get((int) ((long) due.size() * i / MOST_PER_JUMP) - 1));
    }
    return chosen;
  }

  private void fire(Due due) {
    Entry entry = due.entry();
    fired.set(entry.id(), due.at().toString());
    String input = entry.schedule().input();
    byte[] event = (input == null ? event(due) : input).getBytes(StandardCharsets.UTF_8);
    try {
      entry.function().invoke(event);
    } catch (FunctionFault e) {
      // said in the log; the next time comes
    }
  }

  private static String event(Due due) {
    ObjectNode event = Json.mapper().createObjectNode();
    event.put("version", "0");
    event.put("id", UUID.randomUUID().toString());
    event.put("detail-type", "Scheduled Event");
    event.put("source", "aws.events");
    event.put("account", Naming.ACCOUNT);
    event.put("time", due.at().toString());
    event.put("region", Naming.REGION);
    event.putArray("resources").add(Naming.arn("events", "rule/" + due.entry().id()));
    event.putObject("detail");
    return Json.write(event);
  }

  @Override
  public void close() {
    running = false;
  }
}
