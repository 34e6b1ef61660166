package coop.panoplie.local;

import coop.panoplie.local.host.Functions;
import coop.panoplie.local.host.HostLog;
import coop.panoplie.local.host.Scheduler;
import coop.panoplie.local.http.Door;
import coop.panoplie.local.standin.Identity;
import coop.panoplie.local.standin.LocalClock;
import coop.panoplie.local.standin.MailService;
import coop.panoplie.local.standin.Mailbox;
import coop.panoplie.local.standin.ObjectStore;
import coop.panoplie.local.standin.Ports;
import coop.panoplie.local.standin.Queues;
import coop.panoplie.local.standin.Secrets;
import coop.panoplie.local.standin.Tables;
import coop.panoplie.local.template.Template;
import coop.panoplie.local.template.TemplateReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The whole of {@code template.yaml} running in this JVM. Data lives in one folder; a host started
 * again on the same folder goes on where the last one was stopped or killed.
 */
public final class LocalHost implements AutoCloseable {
  private final Options options;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Template template;
  private final LocalClock clock;
  private final Mailbox mailbox;
  private final Tables tables;
  private final Queues queues;
  private final ObjectStore objects;
  private final Identity identity;
  private final Functions functions;

  /**
   * @param template the file to run
   * @param data the folder that keeps everything
   * @param portal the portal's built files; need not exist
   * @param rehearsed whether stand-ins and functions try their work before the doors open, so that
   *     the first job is as fast as the next; most tests have no time for it
   */
  public record Options(
      Path template, Path data, Path portal, Ports ports, InstantSource base, boolean rehearsed) {

    /** A host that is soon closed again. */
    public Options(Path template, Path data, Path portal, Ports ports, InstantSource base) {
      this(template, data, portal, ports, base, false);
    }

    /** The usual host of a working copy. */
    public static Options of(Path root, Path data, Ports ports) {
      return new Options(
          root.resolve("template.yaml"),
          data,
          root.resolve("frontend/dist"),
          ports,
          InstantSource.system());
    }

    /** The same, for somebody who is going to use it. */
    public Options withRehearsal() {
      return new Options(template, data, portal, ports, base, true);
    }
  }

  /** Starts everything and returns when it answers. */
  public static LocalHost start(Options options) {
    return new LocalHost(options);
  }

  private LocalHost(Options options) {
    this.options = options;
    Ports ports = options.ports();
    Path data = options.data();
    parts.push(DataFolder.claim(data));
    try {
      ports.check();
      HostLog log = opened(new HostLog(data.resolve("host.log")));
      template = template(options);
      clock = new LocalClock(data.resolve("clock"), options.base());
      mailbox = new Mailbox(data.resolve("mails"));
      StandInClients standIns;
      try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread::new)) {
        var q = later(threads, () -> new Queues(data.resolve("queues"), ports.queues(), template));
        var i = later(threads, () -> new Identity(data.resolve("sign-in"), ports.issuer()));
        var t = later(threads, () -> new Tables(data.resolve("tables"), template));
        var o =
            later(
                threads, () -> new ObjectStore(data.resolve("objects"), ports.objects(), template));
        var m = later(threads, () -> new MailService(ports.mail(), mailbox));
        queues = opened(joined(q));
        identity = opened(joined(i));
        tables = opened(joined(t));
        objects = opened(joined(o));
        standIns = new StandInClients(tables, queues, objects, opened(joined(m)));
      }
      functions = opened(new Functions(template, standIns, clock, data, tables, queues, log));
      if (options.rehearsed()) {
        StandInRehearsal.run(standIns, template.tables().getFirst().name());
        functions.rehearse();
      }
      Scheduler scheduler = functions.scheduler();
      opened(
          new Door(
              ports, template, functions.all(), options.portal(), clock, scheduler, mailbox, log));
      functions.start();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** What such a host would run, with its ports and secrets in place; starts nothing. */
  public static Template template(Options options) {
    Ports ports = options.ports();
    Secrets secrets = new Secrets(options.data().resolve("secrets.properties"));
    Map<String, String> local =
        Map.of(
            "IssuerUrl",
            Identity.issuer(ports.issuer()),
            "ClientId",
            Identity.CLIENT,
            "PortalUrl",
            "http://localhost:" + ports.portal());
    return new TemplateReader(local, Queues.address(ports.queues()), secrets::secret)
        .read(options.template());
  }

  private <T extends AutoCloseable> T opened(T part) {
    parts.push(part);
    return part;
  }

  private static <T> CompletableFuture<T> later(ExecutorService threads, Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, threads);
  }

  private static <T> T joined(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  public String address() {
    return "http://localhost:" + options.ports().portal();
  }

  public Template template() {
    return template;
  }

  public LocalClock clock() {
    return clock;
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  public Identity identity() {
    return identity;
  }

  public Tables tables() {
    return tables;
  }

  public Queues queues() {
    return queues;
  }

  public ObjectStore objects() {
    return objects;
  }

  public Functions functions() {
    return functions;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        System.err.println("while stopping: " + e);
      }
    }
  }
}
