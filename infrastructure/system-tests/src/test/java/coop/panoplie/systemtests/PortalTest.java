package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The portal's own browser tests (frontend/e2e) against the running house. */
class PortalTest {
  private static final int MINUTES = 12;

  @Test
  void thePortalWorksInABrowser() throws IOException, InterruptedException {
    Path frontend = House.root().resolve("frontend");
    assertTrue(
        Files.isDirectory(frontend.resolve("node_modules")),
        "the portal is not installed; run ./mvnw -pl frontend package first");
    Path output = Files.createTempFile("panoplie-e2e", ".log");
    ProcessBuilder builder =
        new ProcessBuilder("npm", "run", "--silent", "e2e")
            .directory(frontend.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("PANOPLIE_URL", House.shared().doors().portal().toString());
    Process run = builder.start();
    if (!run.waitFor(MINUTES, TimeUnit.MINUTES)) {
      run.descendants().forEach(ProcessHandle::destroyForcibly);
      run.destroyForcibly();
    }
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), () -> "the browser tests say:\n" + said);
    System.out.println(said);
  }
}
