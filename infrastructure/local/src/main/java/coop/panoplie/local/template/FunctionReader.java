package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.template.Template.Source;
import coop.panoplie.local.template.Template.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code AWS::Serverless::Function}. */
final class FunctionReader {
  private FunctionReader() {}

  /**
   * @param roles what each role grants, by name
   */
  static Template.Function read(
      String id, String name, Section f, Map<String, List<Statement>> roles) {
    f.cloudOnly(
        "FunctionName",
        "Description",
        "CodeUri",
        "Architectures",
        "SnapStart",
        "AutoPublishAlias",
        "Tracing",
        "Tags",
        "PropagateTags",
        "LoggingConfig",
        "EphemeralStorage",
        "ReservedConcurrentExecutions",
        "PermissionsBoundary");
    f.oneOf("Runtime", "java25");
    return new Template.Function(
        id,
        name,
        f.needText("Handler"),
        f.number("MemorySize", 128),
        Duration.ofSeconds(f.number("Timeout", 3)),
        environment(f),
        grants(f, roles),
        sources(f));
  }

  private static Map<String, String> environment(Section f) {
    Section environment = f.optional("Environment");
    if (environment == null) {
      return Map.of();
    }
    Map<String, String> variables = environment.section("Variables").texts();
    environment.end();
    return variables;
  }

  // The role is its own: SAM's roles, and what it adds to them, are wider than the functions need.
  private static List<Statement> grants(Section f, Map<String, List<Statement>> roles) {
    List<Statement> granted = roles.get(Naming.last(f.needText("Role")));
    if (granted == null) {
      throw f.fault("Role", "is no role of this template");
    }
    return granted;
  }

  private static List<Source> sources(Section f) {
    List<Source> all = new ArrayList<>();
    Section events = f.optional("Events");
    Map<String, Section> named = events == null ? new LinkedHashMap<>() : events.sections();
    named.forEach(
        (name, event) -> {
          String type = event.needText("Type");
          Section p = event.section("Properties");
          all.add(
              switch (type) {
                case "HttpApi" -> route(p);
                case "SQS" -> queue(p);
                case "DynamoDB" -> stream(p);
                case "Schedule", "ScheduleV2" -> schedule(name, p);
                default ->
                    throw event.fault("Type", "the local host does not know the event " + type);
              });
          p.end();
          event.end();
        });
    return all;
  }

  private static Source route(Section p) {
    p.oneOf("PayloadFormatVersion", "2.0");
    p.cloudOnly("TimeoutInMillis");
    Section auth = p.optional("Auth");
    String authorizer = auth == null ? null : auth.text("Authorizer");
    if (auth != null) {
      auth.end();
    }
    return new Source.Route(
        p.needText("ApiId"),
        p.needText("Method").toUpperCase(java.util.Locale.ROOT),
        p.needText("Path"),
        authorizer);
  }

  private static Source queue(Section p) {
    p.cloudOnly("Enabled");
    Section scaling = p.optional("ScalingConfig");
    int concurrency = scaling == null ? 2 : scaling.number("MaximumConcurrency", 2);
    if (scaling != null) {
      scaling.end();
    }
    return new Source.OfQueue(
        Naming.last(p.needText("Queue")),
        p.number("BatchSize", 10),
        Duration.ofSeconds(p.number("MaximumBatchingWindowInSeconds", 0)),
        partialResponses(p),
        concurrency,
        filters(p));
  }

  private static Source stream(Section p) {
    p.cloudOnly("Enabled", "ParallelizationFactor", "MaximumRecordAgeInSeconds");
    String arn = p.needText("Stream");
    int end = arn.indexOf("/stream/");
    if (end < 0) {
      throw p.fault("Stream", "the stream of a table was expected, not " + arn);
    }
    return new Source.OfStream(
        Naming.last(arn.substring(0, end)),
        p.number("BatchSize", 100),
        Duration.ofSeconds(p.number("MaximumBatchingWindowInSeconds", 0)),
        partialResponses(p),
        p.flag("BisectBatchOnFunctionError", false),
        p.number("MaximumRetryAttempts", -1),
        "TRIM_HORIZON".equals(p.oneOf("StartingPosition", "TRIM_HORIZON", "LATEST")),
        filters(p),
        failureQueue(p));
  }

  private static @Nullable String failureQueue(Section p) {
    Section config = p.optional("DestinationConfig");
    if (config == null) {
      return null;
    }
    Section onFailure = config.section("OnFailure");
    onFailure.oneOf("Type", "SQS");
    String queue = Naming.last(onFailure.needText("Destination"));
    onFailure.end();
    config.end();
    return queue;
  }

  private static Source schedule(String name, Section p) {
    p.cloudOnly("Name", "Description", "Enabled", "State", "RetryPolicy", "FlexibleTimeWindow");
    String expression = p.text("Schedule");
    String expressionV2 = p.text("ScheduleExpression");
    if (expression == null && expressionV2 == null) {
      throw p.fault("Schedule", "is missing");
    }
    return new Source.OfSchedule(
        name,
        expression == null ? String.valueOf(expressionV2) : expression,
        p.text("ScheduleExpressionTimezone", "UTC"),
        p.text("Input"));
  }

  private static boolean partialResponses(Section p) {
    List<String> types = p.textList("FunctionResponseTypes");
    if (!List.of("ReportBatchItemFailures").containsAll(types)) {
      throw p.fault("FunctionResponseTypes", "the local host knows ReportBatchItemFailures only");
    }
    return !types.isEmpty();
  }

  private static List<String> filters(Section p) {
    Section criteria = p.optional("FilterCriteria");
    List<String> patterns = new ArrayList<>();
    if (criteria != null) {
      for (Section filter : criteria.list("Filters")) {
        patterns.add(filter.needText("Pattern"));
        filter.end();
      }
      criteria.end();
    }
    return patterns;
  }
}
