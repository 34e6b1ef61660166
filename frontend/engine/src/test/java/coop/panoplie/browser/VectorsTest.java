package coop.panoplie.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import coop.panoplie.packs.CountryPack;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.Belgium;
import coop.panoplie.packs.engine.Engine;
import coop.panoplie.packs.france.France;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The compiled engine answers in Node what the same engine answers here, byte for byte: 5,000
 * requests a country, recorded and replayed in the same run. Digests of the answers travel, the
 * answers themselves would fill a disk.
 */
class VectorsTest {

  private static final int REQUESTS = 5_000;
  private static final Path FOLDER = Path.of("target", "vectors");

  @Test
  void belgium() throws Exception {
    replay("belgium", Belgium.class, Belgium::of, new Requests("BE", 20261123));
  }

  @Test
  void france() throws Exception {
    replay("france", France.class, France::of, new Requests("FR", 20261123));
  }

  private static void replay(
      String name,
      Class<?> pack,
      Function<PackData, ? extends CountryPack> country,
      Requests requests)
      throws Exception {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      asked.add(requests.next());
    }
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".requests"), asked);
    Process node = node(name);
    Engine engine = Engine.of(country, file -> read(pack, file));
    List<String> digests = new ArrayList<>();
    int computed = 0;
    for (String request : asked) {
      String answer = engine.answer(request);
      computed += answer.startsWith("{\"breakdown\"") ? 1 : 0;
      digests.add(digest(answer));
    }
    System.out.println(name + ": " + computed + " computed, " + (REQUESTS - computed) + " refused");
    assertTrue(computed > REQUESTS / 4, "most requests are refused");
    assertTrue(computed < REQUESTS, "no request is refused");
    assertEquals(0, node.waitFor(), "node did not answer the requests of " + name);
    List<String> theirs = Files.readAllLines(FOLDER.resolve(name + ".digests"));
    for (int i = 0; i < REQUESTS; i++) {
      if (!digests.get(i).equals(theirs.get(i))) {
        fail("request " + i + " is answered otherwise: " + asked.get(i));
      }
    }
    assertEquals(REQUESTS, theirs.size());
  }

  /** Writes the digests of what the module answers to the recorded requests, at the same time. */
  private static Process node(String name) {
    ProcessBuilder node =
        new ProcessBuilder(
            "node",
            "src/test/js/digests.mjs",
            Path.of("target", "engine", name + ".js").toString(),
            packs().resolve(name).toString(),
            FOLDER.resolve(name + ".requests").toString());
    node.redirectOutput(FOLDER.resolve(name + ".digests").toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      return node.start();
    } catch (IOException e) {
      return fail("Node is needed to try the compiled engine, and there is no node on the PATH", e);
    }
  }

  private static Path packs() {
    return Path.of("..", "..", "functions", "packs", "src", "main", "resources")
        .resolve(Path.of("coop", "panoplie", "packs"));
  }

  private static String read(Class<?> pack, String file) {
    try (InputStream in = pack.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String answer) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(answer.getBytes(StandardCharsets.UTF_8)));
  }
}
