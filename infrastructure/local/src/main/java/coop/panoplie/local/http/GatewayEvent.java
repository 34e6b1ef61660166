package coop.panoplie.local.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.nimbusds.jwt.JWTClaimsSet;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.template.Naming;
import coop.panoplie.shell.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Builds the event an HTTP API sends a function (payload format 2.0). */
final class GatewayEvent {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private GatewayEvent() {}

  static ObjectNode of(
      Call call,
      Route route,
      Map<String, String> pathParameters,
      @Nullable JWTClaimsSet claims,
      String apiId,
      Instant now) {
    ObjectNode event = Json.mapper().createObjectNode();
    event.put("version", "2.0");
    event.put("routeKey", route.key());
    event.put("rawPath", call.path());
    event.put("rawQueryString", call.query());
    ObjectNode headers = event.putObject("headers");
    call.headers()
        .forEach(
            (name, value) -> {
              if (name.equals("cookie")) {
                ArrayNode cookies = event.putArray("cookies");
                Splitter.on(';').trimResults().split(value).forEach(cookies::add);
              } else {
                headers.put(name, value);
              }
            });
    if (!call.query().isEmpty()) {
      ObjectNode query = event.putObject("queryStringParameters");
      Call.parameters(call.query()).forEach(query::put);
    }
    context(event.putObject("requestContext"), call, route, claims, apiId, now);
    if (!pathParameters.isEmpty()) {
      ObjectNode parameters = event.putObject("pathParameters");
      pathParameters.forEach(parameters::put);
    }
    body(event, call);
    return event;
  }

  private static void context(
      ObjectNode context,
      Call call,
      Route route,
      @Nullable JWTClaimsSet claims,
      String apiId,
      Instant now) {
    String host = call.headers().getOrDefault("host", "localhost");
    context.put("accountId", Naming.ACCOUNT);
    context.put("apiId", apiId);
    if (claims != null) {
      ObjectNode jwt = context.putObject("authorizer").putObject("jwt");
      ObjectNode all = jwt.putObject("claims");
      claims.getClaims().forEach((name, value) -> all.put(name, text(value)));
      jwt.putNull("scopes");
    }
    context.put("domainName", host);
    context.put("domainPrefix", apiId);
    context
        .putObject("http")
        .put("method", call.method())
        .put("path", call.path())
        .put("protocol", "HTTP/1.1")
        .put("sourceIp", "127.0.0.1")
        .put("userAgent", call.headers().getOrDefault("user-agent", ""));
    context.put("requestId", UUID.randomUUID().toString());
    context.put("routeKey", route.key());
    context.put("stage", "$default");
    context.put("time", TIME.format(now));
    context.put("timeEpoch", now.toEpochMilli());
  }

  /** The gateway hands every claim over as text, a list as {@code [a b]}. */
  private static String text(Object value) {
    return switch (value) {
      case Collection<?> all ->
          all.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
      case Date date -> Long.toString(date.getTime() / 1000);
      default -> String.valueOf(value);
    };
  }

  private static void body(ObjectNode event, Call call) {
    if (call.body().length == 0) {
      event.put("isBase64Encoded", false);
      return;
    }
    String type = call.headers().getOrDefault("content-type", "");
    boolean text =
        type.startsWith("text/")
            || type.startsWith("application/json")
            || type.startsWith("application/xml")
            || type.startsWith("application/javascript");
    event.put(
        "body",
        text
            ? new String(call.body(), StandardCharsets.UTF_8)
            : Base64.getEncoder().encodeToString(call.body()));
    event.put("isBase64Encoded", !text);
  }
}
