package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import java.util.List;

/** What {@code Ref} and {@code GetAtt} give for a resource. */
final class References {
  private static final List<String> NAMES =
      List.of(
          "FunctionName",
          "QueueName",
          "TableName",
          "BucketName",
          "TopicName",
          "RoleName",
          "LogGroupName",
          "Name");

  private final Resolver resolver;
  private final String queueAddress;

  References(Resolver resolver, String queueAddress) {
    this.resolver = resolver;
    this.queueAddress = queueAddress;
  }

  /**
   * Makes a resource known to those that refer to it.
   *
   * @return its own name
   */
  String define(String id, Section resource) {
    String type = resource.needText("Type");
    String given = given(resource.optional("Properties"));
    String name = given == null ? Naming.physical(id, type) : given;
    switch (type) {
      case "AWS::SQS::Queue" -> {
        resolver.define(id, queueAddress + "/" + Naming.ACCOUNT + "/" + name);
        resolver.define(id + ".QueueUrl", queueAddress + "/" + Naming.ACCOUNT + "/" + name);
        resolver.define(id + ".Arn", Naming.queueArn(name));
        resolver.define(id + ".QueueName", name);
      }
      case "AWS::DynamoDB::Table" -> {
        resolver.define(id, name);
        resolver.define(id + ".Arn", Naming.tableArn(name));
        resolver.define(id + ".StreamArn", Naming.tableArn(name) + "/stream/local");
      }
      case "AWS::S3::Bucket" -> {
        resolver.define(id, name);
        resolver.define(id + ".Arn", Naming.bucketArn(name));
      }
      case "AWS::SecretsManager::Secret" ->
          resolver.define(id, Naming.arn("secretsmanager", "secret:" + name));
      case "AWS::SNS::Topic" -> resolver.define(id, Naming.arn("sns", name));
      case "AWS::Logs::LogGroup" -> {
        resolver.define(id, name);
        resolver.define(id + ".Arn", Naming.arn("logs", "log-group:" + name + ":*"));
      }
      case "AWS::IAM::Role" -> {
        resolver.define(id, name);
        resolver.define(id + ".Arn", "arn:aws:iam::" + Naming.ACCOUNT + ":role/" + name);
      }
      case "AWS::Serverless::Function" -> {
        resolver.define(id, name);
        resolver.define(id + ".Arn", Naming.arn("lambda", "function:" + name));
      }
      default -> resolver.define(id, id);
    }
    return name;
  }

  private static @Nullable String given(@Nullable Section properties) {
    String name = null;
    for (String key : NAMES) {
      name = name == null && properties != null ? properties.text(key) : name;
    }
    return name;
  }
}
