package coop.panoplie.local.permission;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.template.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.GetObjectPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.PutObjectPresignRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;
import software.amazon.awssdk.services.sqs.model.GetQueueAttributesRequest;
import software.amazon.awssdk.services.sqs.model.GetQueueUrlRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/**
 * Which permissions a call needs, as the service authorisation reference has it. A call that is not
 * listed needs one that nobody is granted.
 */
final class Needs {
  private Needs() {}

  static List<Need> of(Object request) {
    return switch (request) {
      case GetItemRequest r -> item("GetItem", r.tableName(), r.key());
      case PutItemRequest r -> table("PutItem", r.tableName());
      case UpdateItemRequest r -> table("UpdateItem", r.tableName());
      case DeleteItemRequest r -> table("DeleteItem", r.tableName());
      case QueryRequest r -> index("Query", r.tableName(), r.indexName());
      case ScanRequest r -> index("Scan", r.tableName(), r.indexName());
      case BatchGetItemRequest r -> tables("BatchGetItem", r.requestItems().keySet());
      case BatchWriteItemRequest r -> tables("BatchWriteItem", r.requestItems().keySet());
      case TransactGetItemsRequest r ->
          tables("GetItem", r.transactItems().stream().map(i -> i.get().tableName()).toList());
      case TransactWriteItemsRequest r ->
          r.transactItems().stream().flatMap(i -> write(i).stream()).toList();
      case SendMessageRequest r -> queue("SendMessage", r.queueUrl());
      case SendMessageBatchRequest r -> queue("SendMessage", r.queueUrl());
      case ReceiveMessageRequest r -> queue("ReceiveMessage", r.queueUrl());
      case DeleteMessageRequest r -> queue("DeleteMessage", r.queueUrl());
      case DeleteMessageBatchRequest r -> queue("DeleteMessage", r.queueUrl());
      case ChangeMessageVisibilityRequest r -> queue("ChangeMessageVisibility", r.queueUrl());
      case GetQueueAttributesRequest r -> queue("GetQueueAttributes", r.queueUrl());
      case GetQueueUrlRequest r -> queue("GetQueueUrl", r.queueName());
      case PutObjectRequest r -> object("PutObject", r.bucket(), r.key());
      case GetObjectRequest r -> object("GetObject", r.bucket(), r.key());
      case HeadObjectRequest r -> object("GetObject", r.bucket(), r.key());
      case DeleteObjectRequest r -> object("DeleteObject", r.bucket(), r.key());
      case ListObjectsV2Request r ->
          List.of(Need.of("s3:ListBucket", Naming.bucketArn(r.bucket())));
      // A signed link carries the signer's own permissions.
      case GetObjectPresignRequest r -> of(r.getObjectRequest());
      case PutObjectPresignRequest r -> of(r.putObjectRequest());
      case SendEmailRequest r -> mail(r);
      default -> List.of(Need.of("unlisted:" + request.getClass().getSimpleName(), "none"));
    };
  }

  private static List<Need> write(TransactWriteItem item) {
    List<Need> needs = new ArrayList<>();
    if (item.put() != null) {
      needs.addAll(table("PutItem", item.put().tableName()));
    }
    if (item.update() != null) {
      needs.addAll(table("UpdateItem", item.update().tableName()));
    }
    if (item.delete() != null) {
      needs.addAll(table("DeleteItem", item.delete().tableName()));
    }
    if (item.conditionCheck() != null) {
      needs.addAll(table("ConditionCheckItem", item.conditionCheck().tableName()));
    }
    return needs;
  }

  private static List<Need> item(String action, String table, Map<String, AttributeValue> key) {
    AttributeValue pk = key.get("pk");
    return List.of(
        Need.of("dynamodb:" + action, Naming.tableArn(table)).withKey(pk == null ? null : pk.s()));
  }

  private static List<Need> table(String action, String table) {
    return List.of(Need.of("dynamodb:" + action, Naming.tableArn(table)));
  }

  private static List<Need> tables(String action, Iterable<String> names) {
    List<Need> needs = new ArrayList<>();
    names.forEach(n -> needs.addAll(table(action, n)));
    return needs;
  }

  private static List<Need> index(String action, String table, @Nullable String index) {
    return index == null
        ? table(action, table)
        : List.of(Need.of("dynamodb:" + action, Naming.tableArn(table) + "/index/" + index));
  }

  private static List<Need> queue(String action, String urlOrName) {
    return List.of(Need.of("sqs:" + action, Naming.queueArn(Naming.last(urlOrName))));
  }

  private static List<Need> object(String action, String bucket, String key) {
    return List.of(Need.of("s3:" + action, Naming.bucketArn(bucket) + "/" + key));
  }

  /** The identity is the sender's domain; raw mails are sent under either of two action names. */
  private static List<Need> mail(SendEmailRequest r) {
    String from = r.fromEmailAddress() == null ? "" : r.fromEmailAddress();
    String domain = from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
    List<String> actions =
        r.content() != null && r.content().raw() != null
            ? List.of("ses:SendRawEmail", "ses:SendEmail")
            : List.of("ses:SendEmail");
    return List.of(new Need(actions, Naming.arn("ses", "identity/" + domain), null));
  }
}
