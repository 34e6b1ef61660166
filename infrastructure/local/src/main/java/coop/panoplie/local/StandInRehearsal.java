package coop.panoplie.local;

import coop.panoplie.local.standin.MailService;
import coop.panoplie.local.standin.ObjectStore;
import coop.panoplie.local.standin.Queues;
import coop.panoplie.local.standin.Tables;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;

/**
 * The stand-ins do once what the first job will ask of them, and keep nothing of it: part of a
 * first job's time would go into code that had never run.
 */
final class StandInRehearsal {
  private static final String NAME = "panoplie-rehearsal";
  private static final String MAIL =
      """
      From: panoplie@panoplie.example
      To: nobody@rehearsal.invalid
      Subject: =?utf-8?Q?R=C3=A9p=C3=A9tition?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="part"

      --part
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      R=C3=A9p=C3=A9tition
      --part
      Content-Type: application/pdf
      Content-Disposition: attachment; filename="r.pdf"
      Content-Transfer-Encoding: base64

      JVBERg==
      --part--
      """;

  private StandInRehearsal() {}

  /**
   * All of them, side by side.
   *
   * @param table one that is there, keyed as all are
   */
  static void run(StandInClients standIns, String table) {
    List.<Runnable>of(
            () -> mail(standIns.mail()),
            () -> objects(standIns.objects()),
            () -> queues(standIns.queues()),
            () -> tables(standIns.tables(), table))
        .parallelStream()
        .forEach(Runnable::run);
  }

  /** A mail to where none can go: read in full, then refused. */
  private static void mail(MailService mail) {
    SdkBytes raw = SdkBytes.fromString(MAIL.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    try {
      mail.client().sendEmail(r -> r.content(c -> c.raw(m -> m.data(raw))));
      throw new IllegalStateException("a mail to nobody was taken");
    } catch (MessageRejectedException e) {
      // as it should be
    }
  }

  /** An object in a bucket of its own, both gone again. */
  private static void objects(ObjectStore objects) {
    var client = objects.client();
    try {
      client.createBucket(r -> r.bucket(NAME));
    } catch (BucketAlreadyOwnedByYouException e) {
      // a host was killed in the middle of this
    }
    client.putObject(
        r -> r.bucket(NAME).key("a").contentType("application/pdf"),
        RequestBody.fromString("%PDF"));
    client.headObject(r -> r.bucket(NAME).key("a"));
    client.getObjectAsBytes(r -> r.bucket(NAME).key("a"));
    objects
        .presigner()
        .presignGetObject(
            p ->
                p.signatureDuration(Duration.ofMinutes(1))
                    .getObjectRequest(r -> r.bucket(NAME).key("a")));
    client.deleteObject(r -> r.bucket(NAME).key("a"));
    client.deleteBucket(r -> r.bucket(NAME));
  }

  /** A message in a queue of its own, both gone again. */
  private static void queues(Queues queues) {
    var client = queues.client();
    String url = client.createQueue(r -> r.queueName(NAME)).queueUrl();
    client.sendMessage(r -> r.queueUrl(url).messageBody("{}"));
    client
        .receiveMessage(r -> r.queueUrl(url).waitTimeSeconds(1))
        .messages()
        .forEach(
            m ->
                client.deleteMessageBatch(
                    r -> r.queueUrl(url).entries(e -> e.id("a").receiptHandle(m.receiptHandle()))));
    client.deleteQueue(r -> r.queueUrl(url));
  }

  /** A transaction on a thing that is not there: understood, then cancelled as a whole. */
  private static void tables(Tables tables, String table) {
    var client = tables.client();
    Map<String, AttributeValue> key =
        Map.of(
            "pk", AttributeValue.fromS("REHEARSAL#" + UUID.randomUUID()),
            "sk", AttributeValue.fromS("NOTHING"));
    client.getItem(r -> r.tableName(table).key(key));
    client.deleteItem(r -> r.tableName(table).key(key));
    try {
      client.transactWriteItems(
          r ->
              r.transactItems(
                  i ->
                      i.put(
                          p ->
                              p.tableName(table)
                                  .item(key)
                                  .conditionExpression("attribute_exists(pk)"))));
      throw new IllegalStateException("a transaction on nothing was done");
    } catch (TransactionCanceledException e) {
      // as it should be
    }
  }
}
