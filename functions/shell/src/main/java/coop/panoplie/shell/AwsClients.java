package coop.panoplie.shell;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The SDK's clients with what start-up should not have to find out: region, mode and one shared
 * HTTP client. Credentials come from the default chain, which SnapStart needs. {@code
 * AWS_ENDPOINT_URL_<SERVICE>} moves a service elsewhere, as the SDK's own convention has it.
 */
public final class AwsClients implements Clients {
  private final Region region;
  private final Map<String, String> env;
  private final Supplier<SdkHttpClient> http = new Lazy<>(UrlConnectionHttpClient::create);
  private final Supplier<DynamoDbClient> dynamoDb;
  private final Supplier<SqsClient> sqs;
  private final Supplier<S3Client> s3;
  private final Supplier<S3Presigner> presigner;
  private final Supplier<SesV2Client> ses;

  public AwsClients(Map<String, String> env) {
    this.env = env;
    this.region = Region.of(Objects.requireNonNullElse(env.get("AWS_REGION"), "eu-central-1"));
    this.dynamoDb = new Lazy<>(() -> common(DynamoDbClient.builder(), "DYNAMODB").build());
    this.sqs = new Lazy<>(() -> common(SqsClient.builder(), "SQS").build());
    this.s3 =
        new Lazy<>(() -> common(S3Client.builder(), "S3").forcePathStyle(moved("S3")).build());
    this.presigner = new Lazy<>(this::makePresigner);
    this.ses = new Lazy<>(() -> common(SesV2Client.builder(), "SESV2").build());
  }

  @Override
  public DynamoDbClient dynamoDb() {
    return dynamoDb.get();
  }

  @Override
  public SqsClient sqs() {
    return sqs.get();
  }

  @Override
  public S3Client s3() {
    return s3.get();
  }

  @Override
  public S3Presigner presigner() {
    return presigner.get();
  }

  @Override
  public SesV2Client ses() {
    return ses.get();
  }

  private boolean moved(String service) {
    return env.containsKey("AWS_ENDPOINT_URL_" + service);
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B common(
      B builder, String service) {
    builder.region(region).defaultsMode(DefaultsMode.IN_REGION).httpClient(http.get());
    String endpoint = env.get("AWS_ENDPOINT_URL_" + service);
    if (endpoint != null) {
      builder.endpointOverride(URI.create(endpoint));
    }
    return builder;
  }

  private S3Presigner makePresigner() {
    var builder = S3Presigner.builder().region(region);
    String endpoint = env.get("AWS_ENDPOINT_URL_S3");
    if (endpoint != null) {
      builder
          .endpointOverride(URI.create(endpoint))
          .serviceConfiguration(
              software.amazon.awssdk.services.s3.S3Configuration.builder()
                  .pathStyleAccessEnabled(true)
                  .build());
    }
    return builder.build();
  }
}
