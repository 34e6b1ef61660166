package coop.panoplie.local;

import static coop.panoplie.local.Rig.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.local.standin.DemoIdentity;
import coop.panoplie.local.standin.Mail;
import coop.panoplie.local.template.Template;
import coop.panoplie.shell.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.model.Bucket;

/** The host does what the cloud would, seen through its doors. */
class LocalHostTest {
  @TempDir static Path data;
  private static Rig rig;

  @BeforeAll
  static void start() {
    rig = new Rig(data);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  @Test
  void aPublicRouteGetsTheEventOfAnHttpApi() throws Exception {
    var answer = rig.send("GET", "/api/open/h%C3%A9?a=1&a=2&b=", "", "x-own", "y");
    assertEquals(200, answer.statusCode());
    var event = Json.mapper().readTree(answer.body());
    assertEquals("2.0", event.path("version").asText());
    assertEquals("GET /open/{word}", event.path("routeKey").asText());
    assertEquals("/open/h%C3%A9", event.path("rawPath").asText());
    assertEquals("hé", event.path("pathParameters").path("word").asText());
    assertEquals("1,2", event.path("queryStringParameters").path("a").asText());
    assertEquals("y", event.path("headers").path("x-own").asText());
    assertFalse(event.path("requestContext").has("authorizer"));
  }

  @Test
  void theRehearsalKeptNothing() {
    LocalHost host = rig.host;
    assertEquals(
        host.template().buckets().stream().map(Template.Bucket::name).sorted().toList(),
        host.objects().client().listBuckets().buckets().stream()
            .map(Bucket::name)
            .sorted()
            .toList());
    assertEquals(
        host.template().queues().stream().map(q -> host.queues().url(q.name())).sorted().toList(),
        host.queues().client().listQueues().queueUrls().stream().sorted().toList());
    assertTrue(
        host.tables().client().scan(r -> r.tableName(Rig.TABLE)).items().stream()
            .noneMatch(i -> i.get("pk").s().contains("REHEARSAL")));
    assertTrue(
        host.mailbox().all().stream().noneMatch(m -> m.to().toString().contains("rehearsal")));
  }

  @Test
  void unknownPathsAndMethodsAreSaid() throws Exception {
    assertEquals(404, rig.send("GET", "/api/nowhere", "").statusCode());
    var other = rig.send("DELETE", "/api/open/x", "");
    assertEquals(405, other.statusCode());
    assertEquals("GET", other.headers().firstValue("allow").orElseThrow());
  }

  @Test
  void claimsOfAGoodTokenReachTheFunctionAsText() throws Exception {
    var answer = rig.act("nothing", "");
    var claims = Json.mapper().readTree(answer.body()).at("/requestContext/authorizer/jwt/claims");
    assertEquals("sam", claims.path("sub").asText());
    assertEquals("[staff]", claims.path("cognito:groups").asText());
    assertTrue(claims.path("exp").asText().matches("\\d{10}"));
  }

  @Test
  void noTokenOrAnExpiredOrForgedOneIsRefused() throws Exception {
    String good = rig.host.identity().token(DemoIdentity.LEA, 60);
    String expired = rig.host.identity().token(DemoIdentity.LEA, -1);
    int dot = good.indexOf('.');
    String claims =
        Json.write(
            java.util.Map.of(
                "sub", "sam", "aud", "portal", "iss", "http://localhost/x", "exp", 9999999999L));
    String forged =
        good.substring(0, dot + 1)
            + java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            + good.substring(good.lastIndexOf('.'));
    String unsigned = "eyJhbGciOiJub25lIn0" + good.substring(dot, good.lastIndexOf('.') + 1);
    for (String bad : List.of(expired, forged, unsigned, "nonsense", "")) {
      assertEquals(
          401,
          rig.send("POST", "/api/closed/x", "", "authorization", "Bearer " + bad).statusCode());
    }
    assertEquals(401, rig.send("POST", "/api/closed/x", "").statusCode());
    assertEquals(
        200, rig.send("POST", "/api/closed/x", "", "authorization", "Bearer " + good).statusCode());
  }

  @Test
  void preflightsAreAnsweredForThePortalAlone() throws Exception {
    var ours =
        rig.send(
            "OPTIONS",
            "/api/closed/x",
            "",
            "origin",
            rig.host.address(),
            "access-control-request-method",
            "GET");
    assertEquals(204, ours.statusCode());
    assertEquals(
        rig.host.address(), ours.headers().firstValue("access-control-allow-origin").orElseThrow());
    var theirs =
        rig.send(
            "OPTIONS",
            "/api/closed/x",
            "",
            "origin",
            "http://elsewhere.example",
            "access-control-request-method",
            "GET");
    assertTrue(theirs.headers().firstValue("access-control-allow-origin").isEmpty());
  }

  @Test
  void aTooLargeBodyIsRefused() throws Exception {
    assertEquals(413, rig.act("nothing", "x".repeat(6 * 1024 * 1024)).statusCode());
  }

  @Test
  void whatTheTemplateDoesNotGrantIsDenied() throws Exception {
    var granted = rig.act("put", "granted");
    assertEquals(200, granted.statusCode(), granted.body());
    var denied = rig.act("delete", "granted");
    assertEquals(403, denied.statusCode());
    assertTrue(denied.body().contains("dynamodb:DeleteItem"), denied.body());
    assertTrue(rig.has("granted", "SEEN"));
    assertTrue(rig.act("send", "x").body().contains("sqs:SendMessage"));
    assertEquals(200, rig.act("store", "mine/a").statusCode());
    assertTrue(rig.act("store", "others/a").body().contains("s3:PutObject"));
  }

  @Test
  void aFunctionThatRunsOverIsCutOff() throws Exception {
    long start = System.nanoTime();
    assertEquals(500, rig.act("sleep", "").statusCode());
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 6);
    Thread.sleep(100);
    assertFalse(rig.has("after-timeout", "SEEN"));
  }

  @Test
  void onlyTheFailedMessagesOfABatchComeAgainAndEndInTheDeadLetters() {
    var sqs = rig.host.queues().client();
    String url = rig.host.queues().url("panoplie-WorkQueue");
    sqs.sendMessageBatch(
        r ->
            r.queueUrl(url)
                .entries(
                    e -> e.id("a").messageBody("fine"),
                    e -> e.id("b").messageBody("poison berry")));
    eventually(
        "both were heard", () -> rig.heard("message fine") && rig.heard("message poison berry"));
    String parked = rig.host.queues().url(Rig.DEAD_LETTERS);
    eventually(
        "the failed one is parked",
        () ->
            sqs.receiveMessage(r -> r.queueUrl(parked).visibilityTimeout(0)).messages().stream()
                .anyMatch(m -> m.body().equals("poison berry")));
    assertTrue(
        sqs.receiveMessage(r -> r.queueUrl(parked).maxNumberOfMessages(10)).messages().stream()
            .noneMatch(m -> m.body().equals("fine")));
  }

  @Test
  void streamRecordsThatPassTheFilterAreHeard() throws Exception {
    rig.act("put", "flagged");
    eventually("the record was heard", () -> rig.heard("stream flagged"));
    assertEquals(0, rig.heardLike("stream stream"));
  }

  @Test
  void movingTheClockFiresWhatWasDueInBetween() throws Exception {
    Instant before = rig.host.clock().instant();
    var moved = rig.send("POST", "/local/clock", "{\"workingDays\":7,\"country\":\"BE\"}");
    assertEquals(200, moved.statusCode());
    Instant after = rig.host.clock().instant();
    assertTrue(Duration.between(before, after).toDays() >= 9, after.toString());
    assertTrue(rig.heardLike("schedule ") >= 9);
    assertEquals(400, rig.send("POST", "/local/clock", "{\"to\":\"2001-01-01\"}").statusCode());
    assertEquals(
        403,
        rig.send("POST", "/local/clock", "{}", "origin", "http://elsewhere.example").statusCode());
  }

  @Test
  void mailIsKeptReadableAndBadMailRefused() throws Exception {
    String mail =
        """
        From: Panoplie <no-reply@panoplie.example>\r
        To: client@theatre.example\r
        Subject: =?UTF-8?Q?Votre_devis_sign=C3=A9?=\r
        Date: Mon, 23 Nov 2026 10:00:00 +0000\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        Voir http://localhost/offre =C3=A9\r
        """;
    assertEquals(200, rig.act("mail", mail).statusCode());
    Mail kept = rig.host.mailbox().all().getFirst();
    assertEquals("Votre devis signé", kept.subject());
    assertEquals(List.of("client@theatre.example"), kept.to());
    assertTrue(kept.text().contains("offre é"));
    assertTrue(rig.send("GET", "/local/mails", "").body().contains("Votre devis signé"));
    assertTrue(rig.send("GET", "/local/mails.json", "").body().contains("Votre devis"));
    assertEquals(mail, rig.send("GET", "/local/mails/1.eml", "").body());
    var invalid = rig.act("mail", mail.replace("theatre.example", "theatre.invalid"));
    assertTrue(invalid.body().contains("MessageRejected"), invalid.body());
    var malformed = rig.act("mail", mail.replace("To: ", "Tu: "));
    assertTrue(malformed.body().contains("BadRequest"), malformed.body());
  }

  @Test
  void pagesCarryAStrictPolicyAndUnknownPathsLeadToThePortal() throws Exception {
    var page = rig.send("GET", "/declarations/new", "");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("portal"));
    String policy = page.headers().firstValue("content-security-policy").orElseThrow();
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self'"));
    assertEquals(404, rig.send("GET", "/assets/none.js", "").statusCode());
    assertEquals(404, rig.send("GET", "/..%2f..%2fprobe.yaml", "").statusCode());
    var config = Json.mapper().readTree(rig.send("GET", "/config.json", "").body());
    assertEquals("portal", config.path("clientId").asText());
    assertEquals("/api", config.path("apiBase").asText());
  }
}
