package coop.panoplie.architecture;

import coop.panoplie.architecture.Template.Kind;
import coop.panoplie.architecture.Template.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the wiring must never lack. Each finding is a sentence that names the resource. */
final class TemplateLint {
  private static final long FOURTEEN_DAYS = 1_209_600;
  private static final int TRIES_BEFORE_PARKING = 5;
  private static final int VISIBILITY_PER_TIMEOUT = 6;

  private static final Pattern RUNBOOK = Pattern.compile("infrastructure/runbooks/[a-z-]+\\.md");

  /** Open to whoever holds the link, or to all. */
  private static final Set<String> NO_LOGIN =
      Set.of(
          "GET /offers/{token}",
          "POST /offers/{token}/accept",
          "POST /offers/{token}/ask-changes",
          "POST /offers/{token}/refuse",
          "GET /openapi.yaml");

  private final Template template;
  private final List<String> findings = new ArrayList<>();

  private TemplateLint(Template template) {
    this.template = template;
  }

  static List<String> findings(Template template) {
    TemplateLint lint = new TemplateLint(template);
    lint.queues();
    lint.alarms();
    lint.consumers();
    lint.roles();
    lint.grants();
    lint.tables();
    lint.buckets();
    lint.logins();
    return lint.findings;
  }

  private void queues() {
    Map<String, Resource> queues =
        template.of(Kind.QUEUE).collect(Collectors.toMap(Resource::id, q -> q));
    Set<String> deadLetters = new TreeSet<>();
    for (Resource queue : queues.values()) {
      must(queue, "SqsManagedSseEnabled", true, "is not encrypted");
      must(
          queue.number("MessageRetentionPeriod", 0) == FOURTEEN_DAYS,
          queue.id() + " does not keep messages for fourteen days");
      Map<String, Object> redrive = queue.part("RedrivePolicy");
      if (!redrive.isEmpty()) {
        String target = String.valueOf(redrive.get("deadLetterTargetArn")).replace(".Arn", "");
        deadLetters.add(target);
        must(queues.containsKey(target), queue.id() + " parks messages nowhere");
        must(
            redrive.get("maxReceiveCount") instanceof Integer tries
                && tries >= TRIES_BEFORE_PARKING,
            queue.id() + " parks before five tries");
      }
    }
    template
        .of(Kind.FUNCTION)
        .flatMap(function -> Template.events(function, "DynamoDB").stream())
        .map(event -> Template.map(event.get("Properties")))
        .map(p -> Template.map(Template.map(p.get("DestinationConfig")).get("OnFailure")))
        .forEach(failure -> deadLetters.add(arn(failure.get("Destination"))));
    for (String queue : queues.keySet()) {
      boolean parks = !queues.get(queue).part("RedrivePolicy").isEmpty();
      must(parks || deadLetters.contains(queue), queue + " has no dead-letter queue");
      must(!deadLetters.contains(queue) || watched(queue), queue + " has no alarm");
    }
  }

  private boolean watched(String queue) {
    return template
        .of(Kind.ALARM)
        .filter(a -> "ApproximateNumberOfMessagesVisible".equals(a.text("MetricName")))
        .filter(a -> !Template.list(a.properties().get("AlarmActions")).isEmpty())
        .flatMap(a -> Template.list(a.properties().get("Dimensions")).stream())
        .anyMatch(d -> (queue + ".QueueName").equals(Template.map(d).get("Value")));
  }

  /** Each is heard, says where to read on, and rings on a topic that alarms may publish to. */
  private void alarms() {
    for (Resource alarm : template.of(Kind.ALARM).toList()) {
      must(
          !Template.list(alarm.properties().get("AlarmActions")).isEmpty(),
          alarm.id() + " is heard by nobody");
      must(
          RUNBOOK
              .matcher(alarm.text("AlarmDescription"))
              .results()
              .anyMatch(found -> House.has(found.group())),
          alarm.id() + " names no runbook");
    }
    for (Resource topic : template.of(Kind.TOPIC).toList()) {
      must(
          !"alias/aws/sns".equals(topic.properties().get("KmsMasterKeyId")),
          topic.id() + " has a key that alarms may not use");
    }
  }

  private void consumers() {
    Map<String, Resource> queues =
        template.of(Kind.QUEUE).collect(Collectors.toMap(Resource::id, q -> q));
    for (Resource function : template.of(Kind.FUNCTION).toList()) {
      for (String type : List.of("SQS", "DynamoDB")) {
        for (Map<String, Object> event : Template.events(function, type)) {
          Map<String, Object> properties = Template.map(event.get("Properties"));
          must(
              Template.list(properties.get("FunctionResponseTypes"))
                  .contains("ReportBatchItemFailures"),
              function.id() + " does not report failures one by one");
          Resource queue = queues.get(arn(properties.get("Queue")));
          if (queue != null) {
            long window =
                properties.get("MaximumBatchingWindowInSeconds") instanceof Number n
                    ? n.longValue()
                    : 0;
            must(
                queue.number("VisibilityTimeout", 30)
                    >= VISIBILITY_PER_TIMEOUT * template.timeout(function) + window,
                queue.id() + " shows a message again before " + function.id() + " may be done");
          }
        }
      }
    }
  }

  /** A role of its own each: one that SAM makes may read every queue and write every log. */
  private void roles() {
    for (Resource function : template.of(Kind.FUNCTION).toList()) {
      must(
          function.text("Role").equals(function.id() + "Role.Arn"),
          function.id() + " has no role of its own");
    }
    for (Resource role : template.of(Kind.ROLE).toList()) {
      must(
          !role.properties().containsKey("ManagedPolicyArns"),
          role.id() + " has policies that others write");
    }
    for (Resource logs : template.of(Kind.LOGS).toList()) {
      must(logs.number("RetentionInDays", 0) > 0, logs.id() + " keeps what was said for ever");
    }
  }

  private void grants() {
    for (Resource function : template.of(Kind.FUNCTION).toList()) {
      List<Map<String, Object>> statements = template.statements(function);
      must(!statements.isEmpty(), function.id() + " may do nothing");
      for (Map<String, Object> statement : statements) {
        for (Object action : Template.list(statement.get("Action"))) {
          must(!action.toString().contains("*"), function.id() + " may do " + action);
        }
        must(
            !Template.list(statement.get("Resource")).isEmpty(),
            function.id() + " is granted something on nothing");
        for (Object resource : Template.list(statement.get("Resource"))) {
          String name = resource.toString();
          // Keys of one bucket under one prefix have no other name than a star.
          boolean keys = name.matches("\\$\\{[A-Za-z]+Bucket\\.Arn}/[a-z-]+/\\*");
          must(!name.contains("*") || keys, function.id() + " is granted " + name);
        }
      }
    }
  }

  private void tables() {
    for (Resource table : template.of(Kind.TABLE).toList()) {
      must(
          Boolean.TRUE.equals(
              table.part("PointInTimeRecoverySpecification").get("PointInTimeRecoveryEnabled")),
          table.id() + " cannot be brought back to a point in time");
      must(
          Boolean.TRUE.equals(table.part("SSESpecification").get("SSEEnabled")),
          table.id() + " is not encrypted");
      must(
          "NEW_IMAGE".equals(table.part("StreamSpecification").get("StreamViewType")),
          table.id() + " has no stream for the relay");
      must(
          Boolean.TRUE.equals(table.part("TimeToLiveSpecification").get("Enabled")),
          table.id() + " never forgets");
      kept(table);
    }
  }

  private void buckets() {
    for (Resource bucket : template.of(Kind.BUCKET).toList()) {
      Map<String, Object> shut = bucket.part("PublicAccessBlockConfiguration");
      must(
          Stream.of(
                  "BlockPublicAcls",
                  "BlockPublicPolicy",
                  "IgnorePublicAcls",
                  "RestrictPublicBuckets")
              .allMatch(name -> Boolean.TRUE.equals(shut.get(name))),
          bucket.id() + " is not private");
      must(
          "Enabled".equals(bucket.part("VersioningConfiguration").get("Status")),
          bucket.id() + " keeps no versions");
      must(!bucket.part("BucketEncryption").isEmpty(), bucket.id() + " is not encrypted");
      kept(bucket);
    }
  }

  private void kept(Resource resource) {
    must(
        "Retain".equals(resource.all().get("DeletionPolicy"))
            && "Retain".equals(resource.all().get("UpdateReplacePolicy")),
        resource.id() + " is lost with the stack");
  }

  private void logins() {
    for (Resource function : template.of(Kind.FUNCTION).toList()) {
      for (Map<String, Object> event : Template.events(function, "HttpApi")) {
        Map<String, Object> properties = Template.map(event.get("Properties"));
        String route = properties.get("Method") + " " + properties.get("Path");
        boolean open = "NONE".equals(Template.map(properties.get("Auth")).get("Authorizer"));
        must(!open || NO_LOGIN.contains(route), route + " is open to all");
      }
    }
  }

  private void must(Resource resource, String property, Object value, String otherwise) {
    must(value.equals(resource.properties().get(property)), resource.id() + " " + otherwise);
  }

  private void must(boolean holds, String otherwise) {
    if (!holds) {
      findings.add(otherwise);
    }
  }

  private static String arn(Object reference) {
    return String.valueOf(reference).replace(".Arn", "");
  }
}
