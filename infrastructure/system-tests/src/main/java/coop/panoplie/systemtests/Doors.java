package coop.panoplie.systemtests;

import java.net.URI;

/**
 * Where a running house is reached from outside.
 *
 * @param portal the portal's address; the API is under {@code /api}
 * @param issuer the OpenID Connect issuer, without a final slash
 */
public record Doors(URI portal, URI issuer) {
  public static final String CLIENT_ID = "portal";

  /** The address of a route such as {@code /jobs}. */
  public URI api(String path) {
    return URI.create(portal + "/api" + path);
  }

  /** The address of something only the local host has, such as {@code /local/clock}. */
  public URI local(String path) {
    return URI.create(portal + path);
  }
}
