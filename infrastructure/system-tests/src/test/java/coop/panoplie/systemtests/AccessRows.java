package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** One row per route: what kind of door it is, and a request through it that its owner may make. */
final class AccessRows {
  private static final String MISSING = "01900000-0000-7000-8000-000000000000";

  /** What a route gives access to. */
  enum Kind {
    /** One thing of one member. */
    OWN_THING,
    /** Whatever the caller has. */
    OWN_LIST,
    /** Makes or computes something for the caller. */
    OWN_WRITE,
    STAFF_ONLY,
    /** Opened by a signed link. */
    LINK,
    PUBLIC;

    boolean open() {
      return this == LINK || this == PUBLIC;
    }
  }

  /**
   * @param missingPath the same route to a thing that is not there
   * @param body of the owner's request; null for none
   * @param key of the owner's write; everybody uses the same
   * @param untouched whether the thing is still as it was made
   * @param token of a link; else empty
   */
  record Row(
      Kind kind,
      String method,
      String path,
      String missingPath,
      JsonNode body,
      String key,
      BooleanSupplier untouched,
      String token) {

    Answer call(Caller caller) {
      return callAt(caller, path);
    }

    Answer callAt(Caller caller, String where) {
      return caller.call(
          method, where, body, method.equals("GET") ? Map.of() : Map.of("idempotency-key", key));
    }

    String pathWith(String otherToken) {
      return path.replace(token, otherToken);
    }
  }

  private final AccessFixture fixture;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  private AccessRows(AccessFixture fixture) {
    this.fixture = fixture;
  }

  static Map<String, Row> of(AccessFixture fixture) {
    AccessRows rows = new AccessRows(fixture);
    rows.ofTheMember();
    rows.ofDeclarations();
    rows.ofOffers();
    rows.ofJobs();
    rows.ofStaff();
    return rows.rows;
  }

  private void ofTheMember() {
    plain(Kind.OWN_LIST, "GET /me", null);
    plain(Kind.OWN_WRITE, "PUT /me", Samples.MUSICIAN.profile());
    plain(Kind.OWN_LIST, "GET /notifications", null);
    thing("POST /notifications/{id}/read", fixture.message, null, () -> fixture.unread());
    plain(Kind.PUBLIC, "GET /openapi.yaml", null);
  }

  private void ofDeclarations() {
    JsonNode plain = Member.input(fixture.content(""));
    plain(Kind.OWN_WRITE, "POST /declarations", plain);
    plain(Kind.OWN_LIST, "GET /declarations", null);
    plain(Kind.OWN_WRITE, "POST /declarations/simulate", plain);
    declaration("GET /declarations/{id}", null);
    declaration("PUT /declarations/{id}", plain);
    declaration("POST /declarations/{id}/submit", null);
    declaration(
        "POST /declarations/{id}/send-again",
        fixture.offered(),
        object("email", "right@theatre.example"));
    declaration("POST /declarations/{id}/proof-of-order", proof());
    declaration("POST /declarations/{id}/cancel", Member.reason("plans changed"));
  }

  private void ofOffers() {
    link("GET /offers/{token}", null);
    link("POST /offers/{token}/accept", object("name", "Nora Lambrecht"));
    link("POST /offers/{token}/ask-changes", object("comment", "one day later"));
    link("POST /offers/{token}/refuse", object("reason", "no budget"));
  }

  private void ofJobs() {
    plain(Kind.OWN_LIST, "GET /jobs", null);
    thing("GET /jobs/{id}", fixture.job, null, () -> true);
    String route = "GET /jobs/{id}/documents/{documentId}";
    String path = "/jobs/" + fixture.job + "/documents/";
    row(
        route,
        Kind.OWN_THING,
        path + fixture.document,
        path.replace(fixture.job, MISSING) + fixture.document,
        null,
        () -> true,
        "");
  }

  private void ofStaff() {
    plain(Kind.STAFF_ONLY, "GET /staff/jobs", null);
    row(
        "GET /staff/jobs/{id}",
        Kind.STAFF_ONLY,
        "/staff/jobs/" + fixture.job,
        "/staff/jobs/" + MISSING,
        null,
        () -> true,
        "");
    row(
        "GET /staff/jobs/{id}/documents/{documentId}",
        Kind.STAFF_ONLY,
        "/staff/jobs/" + fixture.job + "/documents/" + fixture.document,
        "/staff/jobs/" + MISSING + "/documents/" + fixture.document,
        null,
        () -> true,
        "");
    for (String act : new String[] {"retry", "force", "waive"}) {
      String job = fixture.waitingJob();
      long version = fixture.receiptVersion(job);
      row(
          "POST /staff/jobs/{id}/tools/{tool}/" + act,
          Kind.STAFF_ONLY,
          "/staff/jobs/" + job + "/tools/invoice/" + act,
          "/staff/jobs/" + MISSING + "/tools/invoice/" + act,
          Member.reason("agreed by telephone"),
          () -> fixture.receiptVersion(job) == version,
          "");
    }
  }

  private void declaration(String route, JsonNode body) {
    declaration(route, fixture.draft(), body);
  }

  private void declaration(String route, String id, JsonNode body) {
    long version = fixture.declarationVersion(id);
    thing(route, id, body, () -> fixture.declarationVersion(id) == version);
  }

  private void thing(String route, String id, JsonNode body, BooleanSupplier untouched) {
    String path = route.substring(route.indexOf(' ') + 1);
    row(
        route,
        Kind.OWN_THING,
        path.replace("{id}", id),
        path.replace("{id}", MISSING),
        body,
        untouched,
        "");
  }

  private void link(String route, JsonNode body) {
    String token = fixture.offer();
    String path = route.substring(route.indexOf(' ') + 1).replace("{token}", token);
    row(route, Kind.LINK, path, path, body, () -> true, token);
  }

  private void plain(Kind kind, String route, JsonNode body) {
    String path = route.substring(route.indexOf(' ') + 1);
    row(route, kind, path, path, body, () -> true, "");
  }

  private void row(
      String route,
      Kind kind,
      String path,
      String missing,
      JsonNode body,
      BooleanSupplier untouched,
      String token) {
    String method = route.substring(0, route.indexOf(' '));
    String key = UUID.randomUUID().toString();
    rows.put(route, new Row(kind, method, path, missing, body, key, untouched, token));
  }

  private static ObjectNode object(String name, String value) {
    return JsonNodeFactory.instance.objectNode().put(name, value);
  }

  /** The smallest PDF that says what it is. */
  static ObjectNode proof() {
    String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    return object("fileName", "order.pdf")
        .put("contentType", "application/pdf")
        .put("contentBase64", Base64.getEncoder().encodeToString(pdf.getBytes()));
  }
}
