package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code AWS::SQS::Queue}. */
final class QueueReader {
  private QueueReader() {}

  static Template.Queue read(String id, String name, Section q) {
    q.cloudOnly(
        "QueueName",
        "Tags",
        "SqsManagedSseEnabled",
        "KmsMasterKeyId",
        "KmsDataKeyReusePeriodSeconds",
        "RedriveAllowPolicy",
        "MaximumMessageSize");
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String key :
        new String[] {
          "VisibilityTimeout",
          "DelaySeconds",
          "MessageRetentionPeriod",
          "ReceiveMessageWaitTimeSeconds",
          "FifoQueue",
          "ContentBasedDeduplication"
        }) {
      String value = q.text(key);
      if (value != null && !value.equals("false")) {
        attributes.put(
            key.equals("MessageRetentionPeriod") ? "MessageRetentionPeriod" : key, value);
      }
    }
    @Nullable String deadLetters = null;
    int maxReceives = 0;
    Section redrive = q.optional("RedrivePolicy");
    if (redrive != null) {
      deadLetters = Naming.last(redrive.needText("deadLetterTargetArn"));
      maxReceives = redrive.number("maxReceiveCount", 10);
      redrive.end();
    }
    return new Template.Queue(id, name, attributes, deadLetters, maxReceives);
  }
}
