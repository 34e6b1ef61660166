package coop.panoplie.local.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.local.Threads;
import coop.panoplie.local.template.Naming;
import coop.panoplie.local.template.Template.Source.OfQueue;
import coop.panoplie.shell.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** Feeds a function from its queue, and keeps in the queue what the function could not do. */
final class QueuePoller implements AutoCloseable {
  // The queues close when the last poll has been answered: longer polls are a slower stop.
  private static final int LONG_POLL_SECONDS = 2;
  private static final int LARGEST_RECEIVE = 10;
  // The cloud waits for the visibility timeout; a developer should not have to. Together they are
  // longer than the 30 s for which a killed run's unfinished mail counts as being sent.
  private static final int[] WAIT_SECONDS = {1, 4, 12, 20};
  private static final int MOST_POLLERS = 4;

  private final OfQueue source;
  private final FunctionHost function;
  private final SqsClient sqs;
  private final String url;
  private final List<EventPattern> filters;
  private final HostLog log;

  /** Whose turn it is to wait: an empty queue is asked once at a time, however many could work. */
  private final ReentrantLock turn = new ReentrantLock();

  private volatile boolean running = true;

  QueuePoller(OfQueue source, FunctionHost function, SqsClient sqs, String url, HostLog log) {
    this.source = source;
    this.function = function;
    this.sqs = sqs;
    this.url = url;
    this.filters = source.filters().stream().map(EventPattern::new).toList();
    this.log = log;
  }

  void start() {
    for (int i = 0; i < Math.min(source.concurrency(), MOST_POLLERS); i++) {
      Threads.start("queue-" + source.queue() + "-" + i, this::poll);
    }
  }

  private void poll() {
    while (running) {
      try {
        List<Message> batch = next();
        if (!batch.isEmpty() && running) {
          handle(batch);
        }
      } catch (SdkException e) {
        if (running) {
          log.fault("queue " + source.queue(), e);
          Pause.of(Duration.ofMillis(500));
        }
      }
    }
  }

  private List<Message> next() {
    turn.lock();
    try {
      return running ? gather() : List.of();
    } finally {
      turn.unlock();
    }
  }

  /** A batch: full, or all that came within the window after the first message. */
  private List<Message> gather() {
    List<Message> batch = new ArrayList<>(receive(source.batchSize(), LONG_POLL_SECONDS));
    long end = System.nanoTime() + source.window().toNanos();
    while (running
        && !batch.isEmpty()
        && batch.size() < source.batchSize()
        && System.nanoTime() < end) {
      batch.addAll(receive(source.batchSize() - batch.size(), 1));
    }
    return batch;
  }

  private List<Message> receive(int most, int seconds) {
    return sqs.receiveMessage(
            r ->
                r.queueUrl(url)
                    .maxNumberOfMessages(Math.min(LARGEST_RECEIVE, most))
                    .waitTimeSeconds(seconds)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                    .messageAttributeNames("All"))
        .messages();
  }

  private void handle(List<Message> batch) {
    List<Message> wanted = batch.stream().filter(this::passes).toList();
    Set<String> failed = wanted.isEmpty() ? Set.of() : invoke(wanted);
    List<DeleteMessageBatchRequestEntry> done = new ArrayList<>();
    for (Message m : batch) {
      if (failed.contains(m.messageId())) {
        comeAgain(m);
      } else {
        done.add(
            DeleteMessageBatchRequestEntry.builder()
                .id(Integer.toString(done.size()))
                .receiptHandle(m.receiptHandle())
                .build());
      }
    }
    for (int i = 0; i < done.size(); i += LARGEST_RECEIVE) {
      List<DeleteMessageBatchRequestEntry> part =
          done.subList(i, Math.min(done.size(), i + LARGEST_RECEIVE));
      sqs.deleteMessageBatch(r -> r.queueUrl(url).entries(part));
    }
  }

  private boolean passes(Message m) {
    return filters.isEmpty() || filters.stream().anyMatch(f -> f.matchesBody(m.body()));
  }

  /** The ids that must come again. */
  private Set<String> invoke(List<Message> batch) {
    Set<String> all = new HashSet<>();
    batch.forEach(m -> all.add(m.messageId()));
    try {
      byte[] answer = function.invoke(event(batch));
      return source.partialResponses() ? BatchAnswer.failed(answer, all) : Set.of();
    } catch (FunctionFault e) {
      return all;
    }
  }

  private void comeAgain(Message m) {
    int receives =
        Integer.parseInt(
            m.attributes().getOrDefault(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1"));
    int wait = WAIT_SECONDS[Math.clamp(receives - 1, 0, WAIT_SECONDS.length - 1)];
    sqs.changeMessageVisibility(
        r -> r.queueUrl(url).receiptHandle(m.receiptHandle()).visibilityTimeout(wait));
  }

  private byte[] event(List<Message> batch) {
    ObjectNode event = Json.mapper().createObjectNode();
    ArrayNode records = event.putArray("Records");
    for (Message m : batch) {
      ObjectNode record = records.addObject();
      record.put("messageId", m.messageId());
      record.put("receiptHandle", m.receiptHandle());
      record.put("body", m.body());
      ObjectNode attributes = record.putObject("attributes");
      m.attributesAsStrings().forEach(attributes::put);
      ObjectNode own = record.putObject("messageAttributes");
      m.messageAttributes()
          .forEach(
              (name, value) -> {
                JsonNode text = own.textNode(value.stringValue());
                own.putObject(name).put("dataType", value.dataType()).set("stringValue", text);
              });
      record.put("md5OfBody", m.md5OfBody());
      record.put("eventSource", "aws:sqs");
      record.put("eventSourceARN", Naming.queueArn(source.queue()));
      record.put("awsRegion", Naming.REGION);
    }
    return Json.write(event).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    running = false;
  }
}
