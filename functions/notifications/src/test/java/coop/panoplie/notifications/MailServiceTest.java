package coop.panoplie.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpServer;
import coop.panoplie.notifications.MailService.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** The real client against a server that answers as we like: asked once, whatever it says. */
final class MailServiceTest {
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private int status = 200;
  private String body = "{\"MessageId\":\"m-1\"}";

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          if (status == 0) {
            exchange.close();
            return;
          }
          byte[] answer = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void takenWithItsNumber() {
    assertEquals(new Answer.Taken("m-1"), send());
    assertEquals(1, asked.get());
  }

  @Test
  void refusedForGood() {
    status = 400;
    body = "{\"__type\":\"MessageRejected\",\"message\":\"Address is suppressed\"}";
    assertEquals(new Answer.Refused("MessageRejected"), send());
    assertEquals(1, asked.get());
  }

  @Test
  void aFaultOfTheServiceIsNotTriedTwice() {
    status = 503;
    body = "{}";
    assertInstanceOf(Answer.CannotSay.class, send());
    assertEquals(1, asked.get());
  }

  @Test
  void aConnectionThatBreaksIsNotTriedTwice() {
    status = 0;
    assertInstanceOf(Answer.CannotSay.class, send());
    assertEquals(1, asked.get());
  }

  @Test
  void tooBusyIsNotNow() {
    status = 429;
    body = "{\"__type\":\"TooManyRequestsException\",\"message\":\"slow down\"}";
    assertInstanceOf(Answer.NotNow.class, send());
    assertEquals(1, asked.get());
  }

  @Test
  void nobodyThereIsNotNow() {
    server.stop(0);
    assertInstanceOf(Answer.NotNow.class, send());
  }

  private Answer send() {
    try (SesV2Client ses =
        SesV2Client.builder()
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(URI.create("http://localhost:" + server.getAddress().getPort()))
            .build()) {
      return new MailService(ses)
          .send("a@example.org", "b@example.org", "x".getBytes(StandardCharsets.US_ASCII));
    }
  }
}
