package coop.panoplie.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.panoplie.local.template.TemplateReader.SecretRecipe;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the resources the local host needs little of: buckets, secrets, topics, alarms, logs. */
final class CloudReader {
  private CloudReader() {}

  static Template.Bucket bucket(String id, String name, Section b) {
    // A bucket here is private, and documents are never overwritten: versions add nothing locally.
    b.cloudOnly(
        "BucketName",
        "Tags",
        "VersioningConfiguration",
        "PublicAccessBlockConfiguration",
        "BucketEncryption",
        "OwnershipControls",
        "LifecycleConfiguration",
        "CorsConfiguration",
        "ObjectLockEnabled",
        "ObjectLockConfiguration");
    return new Template.Bucket(id, name);
  }

  static Template.Alarm alarm(String id, Section a) {
    a.cloudOnly(
        "AlarmName",
        "AlarmDescription",
        "AlarmActions",
        "OKActions",
        "InsufficientDataActions",
        "ActionsEnabled",
        "Namespace",
        "Statistic",
        "ExtendedStatistic",
        "Period",
        "EvaluationPeriods",
        "DatapointsToAlarm",
        "Threshold",
        "ComparisonOperator",
        "TreatMissingData",
        "Unit",
        "Tags");
    Map<String, String> dimensions = new LinkedHashMap<>();
    for (Section d : a.list("Dimensions")) {
      dimensions.put(d.needText("Name"), d.needText("Value"));
      d.end();
    }
    return new Template.Alarm(id, a.needText("MetricName"), dimensions);
  }

  static void topic(Section t) {
    t.cloudOnly("TopicName", "DisplayName", "KmsMasterKeyId", "Tags", "Subscription");
  }

  static void logs(Section l) {
    l.cloudOnly("LogGroupName", "RetentionInDays", "KmsKeyId", "LogGroupClass", "Tags");
  }

  static SecretRecipe secret(Section s) {
    s.cloudOnly("Name", "Description", "KmsKeyId", "Tags");
    Section g = s.section("GenerateSecretString");
    g.cloudOnly(
        "ExcludePunctuation",
        "IncludeSpace",
        "ExcludeLowercase",
        "ExcludeUppercase",
        "ExcludeNumbers",
        "RequireEachIncludedType");
    SecretRecipe recipe =
        new SecretRecipe(
            g.number("PasswordLength", 32),
            g.text("ExcludeCharacters", ""),
            g.text("SecretStringTemplate"),
            g.text("GenerateStringKey"));
    g.end();
    return recipe;
  }

  static String member(String json, String key) {
    try {
      return new ObjectMapper().readTree(json).path(key).asText();
    } catch (JsonProcessingException e) {
      throw new TemplateFault("a secret was asked for " + key + " but is not JSON");
    }
  }
}
