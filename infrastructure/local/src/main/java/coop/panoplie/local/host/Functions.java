package coop.panoplie.local.host;

import coop.panoplie.local.permission.GuardedClients;
import coop.panoplie.local.standin.LocalClock;
import coop.panoplie.local.standin.Queues;
import coop.panoplie.local.standin.Tables;
import coop.panoplie.local.template.Naming;
import coop.panoplie.local.template.Template;
import coop.panoplie.local.template.Template.Function;
import coop.panoplie.local.template.Template.Source;
import coop.panoplie.shell.Clients;
import coop.panoplie.shell.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All functions of the template with what sets them going. */
public final class Functions implements AutoCloseable {
  private final List<FunctionHost> all;
  private final List<QueuePoller> queuePollers = new ArrayList<>();
  private final List<StreamPoller> streamPollers = new ArrayList<>();
  private final Scheduler scheduler;

  public Functions(
      Template template,
      Clients clients,
      LocalClock clock,
      Path data,
      Tables tables,
      Queues queues,
      HostLog log) {
    this.scheduler = new Scheduler(clock, new Checkpoint(data.resolve("schedules.properties")));
    this.all =
        template.functions().stream()
            .map(f -> new FunctionHost(f, surroundings(f, clients, clock), log))
            .toList();
    for (FunctionHost function : all) {
      for (Source source : function.function().sources()) {
        switch (source) {
          case Source.Route r -> {}
          case Source.OfQueue q ->
              queuePollers.add(
                  new QueuePoller(q, function, queues.client(), queues.url(q.queue()), log));
          case Source.OfStream s ->
              streamPollers.add(poller(s, function, data, tables, queues, log));
          case Source.OfSchedule s -> scheduler.add(s, function);
        }
      }
    }
  }

  private static StreamPoller poller(
      Source.OfStream source,
      FunctionHost function,
      Path data,
      Tables tables,
      Queues queues,
      HostLog log) {
    String arn = tables.streamOf(source.table());
    String name = function.function().id() + "-" + source.table() + ".properties";
    StreamBatch batches =
        new StreamBatch(
            source,
            arn,
            function,
            notice -> {
              log.info(function.function().id() + " gave up a batch: " + notice);
              String queue = source.failuresTo();
              if (queue != null) {
                queues.client().sendMessage(r -> r.queueUrl(queues.url(queue)).messageBody(notice));
              }
            });
    Checkpoint checkpoint = new Checkpoint(data.resolve("streams").resolve(name));
    return new StreamPoller(source, arn, tables.streams(), batches, checkpoint, log);
  }

  private static Surroundings surroundings(Function function, Clients clients, LocalClock clock) {
    Map<String, String> env = new LinkedHashMap<>(function.environment());
    env.put("AWS_REGION", Naming.REGION);
    env.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
    env.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    env.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()));
    return new Surroundings(
        Map.copyOf(env),
        clock,
        new GuardedClients(function, clients),
        () -> UUID.randomUUID().toString());
  }

  public List<FunctionHost> all() {
    return all;
  }

  public Scheduler scheduler() {
    return scheduler;
  }

  /** What the cloud keeps in its snapshots: each function has done its work once. */
  public void rehearse() {
    all.parallelStream().forEach(FunctionHost::rehearse);
  }

  public void start() {
    queuePollers.forEach(QueuePoller::start);
    streamPollers.forEach(StreamPoller::start);
    scheduler.start();
  }

  @Override
  public void close() {
    scheduler.close();
    streamPollers.forEach(StreamPoller::close);
    queuePollers.forEach(QueuePoller::close);
  }
}
