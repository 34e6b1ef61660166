package coop.panoplie.local;

import coop.panoplie.local.standin.MailService;
import coop.panoplie.local.standin.ObjectStore;
import coop.panoplie.local.standin.Queues;
import coop.panoplie.local.standin.Tables;
import coop.panoplie.shell.Clients;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The unguarded clients of the stand-ins; functions only get guarded ones. */
record StandInClients(Tables tables, Queues queues, ObjectStore objects, MailService mail)
    implements Clients {

  @Override
  public DynamoDbClient dynamoDb() {
    return tables.client();
  }

  @Override
  public SqsClient sqs() {
    return queues.client();
  }

  @Override
  public S3Client s3() {
    return objects.client();
  }

  @Override
  public S3Presigner presigner() {
    return objects.presigner();
  }

  @Override
  public SesV2Client ses() {
    return mail.client();
  }
}
