package coop.panoplie.local.template;

import java.util.Locale;

/** Names and addresses of resources, as the cloud would form them. */
public final class Naming {
  public static final String REGION = "eu-central-1";
  public static final String ACCOUNT = "000000000000";
  public static final String STACK = "panoplie";

  private Naming() {}

  static String physical(String logicalId, String type) {
    return type.equals("AWS::S3::Bucket")
        ? (STACK + "-" + logicalId).toLowerCase(Locale.ROOT)
        : STACK + "-" + logicalId;
  }

  public static String queueArn(String name) {
    return arn("sqs", name);
  }

  public static String tableArn(String name) {
    return arn("dynamodb", "table/" + name);
  }

  public static String bucketArn(String name) {
    return "arn:aws:s3:::" + name;
  }

  public static String arn(String service, String resource) {
    return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
  }

  /** The last part of an ARN or queue address: the name. */
  public static String last(String address) {
    return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf(':')) + 1);
  }
}
