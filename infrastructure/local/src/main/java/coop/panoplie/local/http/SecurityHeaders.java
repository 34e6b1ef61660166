package coop.panoplie.local.http;

import coop.panoplie.local.standin.Ports;

/** What the cloud's content delivery sets on pages, so that a breach of it shows up here first. */
final class SecurityHeaders {
  static final String STRICT =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private SecurityHeaders() {}

  /** The portal may run and style itself, and talk to its API, the issuer and the documents. */
  static String policy(Ports ports) {
    String issuer = "http://localhost:" + ports.issuer();
    String objects = "http://localhost:" + ports.objects();
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
        + " font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'self' "
        + issuer
        + " "
        + objects
        + "; form-action 'self' "
        + issuer
        + "; base-uri 'none'; frame-ancestors 'none'";
  }

  static Answer on(Answer answer, String policy) {
    return answer
        .with("content-security-policy", policy)
        .with("x-content-type-options", "nosniff")
        .with("referrer-policy", "no-referrer")
        .with("cross-origin-opener-policy", "same-origin")
        .with("permissions-policy", "camera=(), geolocation=(), microphone=()");
  }
}
