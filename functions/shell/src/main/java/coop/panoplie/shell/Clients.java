package coop.panoplie.shell;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The outside services a function may call, made on first use: a function pays for what it uses.
 */
public interface Clients {
  DynamoDbClient dynamoDb();

  SqsClient sqs();

  S3Client s3();

  S3Presigner presigner();

  SesV2Client ses();
}
