package coop.panoplie.systemtests;

import coop.panoplie.shell.Clients;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailResponse;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Clients of one address that plays several services; mails are kept here, not sent. */
final class EndpointClients implements Clients {
  private static final Region REGION = Region.EU_CENTRAL_1;

  private final List<SendEmailRequest> mails = new CopyOnWriteArrayList<>();
  private final DynamoDbClient dynamoDb;
  private final SqsClient sqs;
  private final S3Client s3;
  private final S3Presigner presigner;

  EndpointClients(URI endpoint, String key, String secret) {
    var keys = StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret));
    SdkHttpClient http = UrlConnectionHttpClient.create();
    dynamoDb =
        DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(REGION)
            .credentialsProvider(keys)
            .httpClient(http)
            .build();
    sqs =
        SqsClient.builder()
            .endpointOverride(endpoint)
            .region(REGION)
            .credentialsProvider(keys)
            .httpClient(http)
            .build();
    s3 =
        S3Client.builder()
            .endpointOverride(endpoint)
            .region(REGION)
            .credentialsProvider(keys)
            .httpClient(http)
            .forcePathStyle(true)
            .build();
    presigner =
        S3Presigner.builder()
            .endpointOverride(endpoint)
            .region(REGION)
            .credentialsProvider(keys)
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build();
  }

  @Override
  public DynamoDbClient dynamoDb() {
    return dynamoDb;
  }

  @Override
  public SqsClient sqs() {
    return sqs;
  }

  @Override
  public S3Client s3() {
    return s3;
  }

  @Override
  public S3Presigner presigner() {
    return presigner;
  }

  @Override
  public SesV2Client ses() {
    return (SesV2Client)
        Proxy.newProxyInstance(
            SesV2Client.class.getClassLoader(),
            new Class<?>[] {SesV2Client.class},
            (proxy, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof SendEmailRequest mail) {
                mails.add(mail);
                return SendEmailResponse.builder().messageId("kept-" + mails.size()).build();
              }
              return java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments);
            });
  }
}
