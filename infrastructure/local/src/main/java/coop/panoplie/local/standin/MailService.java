package coop.panoplie.local.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import coop.panoplie.local.template.Naming;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/**
 * The one call of SES v2 that is used, {@code SendEmail} with raw content, over its real HTTP
 * interface. Refuses what the mail service would refuse: a malformed mail, and any address at
 * {@code *.invalid}.
 */
public final class MailService implements AutoCloseable {
  private static final String PATH = "/v2/email/outbound-emails";
  private static final int LARGEST = 40 * 1024 * 1024;

  private final HttpServer server;
  private final Mailbox mailbox;
  private final SesV2Client client;

  public MailService(int port, Mailbox mailbox) {
    this.mailbox = mailbox;
    server = LoopbackServer.start(port, PATH, this::handle);
    client =
        SesV2Client.builder()
            .endpointOverride(URI.create("http://localhost:" + port))
            .region(Region.of(Naming.REGION))
            .credentialsProvider(LocalCredentials.provider())
            .httpClient(UrlConnectionHttpClient.create())
            .build();
  }

  public SesV2Client client() {
    return client;
  }

  /** SES says no: its error type and what it says. */
  private static final class No extends Exception {
    private static final long serialVersionUID = 1L;
    private final String type;

    No(String type, String message) {
      super(message);
      this.type = type;
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        if (!exchange.getRequestMethod().equals("POST")
            || !exchange.getRequestURI().getPath().equals(PATH)) {
          throw new No("NotFoundException", "the local mail service only sends mails");
        }
        int number = send(Json.mapper().readTree(exchange.getRequestBody().readAllBytes()));
        answer(exchange, 200, Map.of("MessageId", "local-" + number));
      } catch (No e) {
        exchange.getResponseHeaders().set("x-amzn-ErrorType", e.type);
        answer(exchange, 400, Map.of("message", String.valueOf(e.getMessage())));
      }
    }
  }

  private int send(JsonNode request) throws No {
    if (!request.path("Content").path("Raw").has("Data")) {
      throw new No("BadRequestException", "the local mail service takes raw content only");
    }
    byte[] raw =
        Base64.getDecoder().decode(request.path("Content").path("Raw").path("Data").asText());
    if (raw.length > LARGEST) {
      throw new No("BadRequestException", "Message length is more than 41943040 bytes long");
    }
    List<String> addresses = new ArrayList<>();
    for (String kind : List.of("ToAddresses", "CcAddresses", "BccAddresses")) {
      request.path("Destination").path(kind).forEach(a -> addresses.add(a.asText()));
    }
    try {
      addresses.addAll(MailParser.parse(0, raw).to());
    } catch (MailParser.Malformed e) {
      throw new No("BadRequestException", "Malformed message: " + e.getMessage());
    }
    for (String address : addresses) {
      if (address.replace(">", "").strip().endsWith(".invalid")) {
        throw new No("MessageRejected", "Address is on the suppression list.");
      }
    }
    return mailbox.keep(raw);
  }

  private static void answer(HttpExchange exchange, int status, Map<String, String> body)
      throws IOException {
    byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    client.close();
    server.stop(0);
  }
}
