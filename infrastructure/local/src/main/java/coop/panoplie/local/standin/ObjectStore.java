package coop.panoplie.local.standin;

import coop.panoplie.local.template.Naming;
import coop.panoplie.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** S3Proxy in this JVM, on a folder; signatures and expiry of links are checked as in the cloud. */
public final class ObjectStore implements AutoCloseable {
  private final S3Proxy proxy;
  private final S3Client client;
  private final S3Presigner presigner;

  public ObjectStore(Path folder, int port, Template template) {
    try {
      Files.createDirectories(folder);
      proxy = proxy(folder, port);
      proxy.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("the object store does not start", e);
    }
    URI address = URI.create("http://localhost:" + port);
    Region region = Region.of(Naming.REGION);
    client =
        S3Client.builder()
            .endpointOverride(address)
            .region(region)
            .credentialsProvider(LocalCredentials.provider())
            .forcePathStyle(true)
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    presigner =
        S3Presigner.builder()
            .endpointOverride(address)
            .region(region)
            .credentialsProvider(LocalCredentials.provider())
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build();
    template.buckets().forEach(b -> ensure(b.name()));
  }

  public S3Client client() {
    return client;
  }

  public S3Presigner presigner() {
    return presigner;
  }

  private void ensure(String bucket) {
    try {
      client.createBucket(r -> r.bucket(bucket));
    } catch (BucketAlreadyOwnedByYouException e) {
      // kept from an earlier run
    }
  }

  private static S3Proxy proxy(Path folder, int port) {
    return S3Proxy.builder()
        .blobStore(new FilesystemNio2BlobStore(folder.toString()))
        .endpoint(URI.create("http://127.0.0.1:" + port))
        .awsAuthentication(
            AuthenticationType.AWS_V2_OR_V4, LocalCredentials.ID, LocalCredentials.SECRET)
        .ignoreUnknownHeaders(true)
        .corsRules(
            new CrossOriginResourceSharing(
                List.of(".*"), List.of("GET", "HEAD"), List.of("*"), List.of("ETag"), "false"))
        .build();
  }

  @Override
  public void close() {
    client.close();
    presigner.close();
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the object store does not stop", e);
    }
  }
}
