package coop.panoplie.declarationintake;

import coop.panoplie.shell.http.Response;
import coop.panoplie.shell.http.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.inject.Inject;

/** The description of the whole HTTP interface, served as it is tested. */
final class OpenApi {
  private static final String FILE = "/openapi.yaml";

  @Inject
  OpenApi() {}

  void on(Router router) {
    router.read("GET /openapi.yaml", request -> Response.text("application/yaml", text()));
  }

  private static String text() {
    try (InputStream in = OpenApi.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("openapi.yaml is missing from the function");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
