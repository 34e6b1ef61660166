package coop.panoplie.local.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the two versions are named, and what is said of a name that is none. */
class PackNamesTest {
  private static final String RESOURCES = "functions/packs/src/main/resources/coop/panoplie/packs";

  @TempDir Path folder;

  @Test
  void aRevisionIsReadFromGit() throws Exception {
    PlantedPack pack = PlantedPack.copy(Files.createDirectories(folder.resolve(RESOURCES)));
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=Nora", "-c", "user.email=nora@panoplie.example", "commit", "-qm", "Pack");
    pack.with("social-security.json", "\"value\": \"13.07\"", "\"value\": \"12.07\"");
    Said said = Said.to("--root", folder.toString(), "diff", "HEAD:belgium", pack.name());
    assertEquals(0, said.exit(), said.complaint());
    assertTrue(said.out().contains("13.07 -> 12.07"), said.out());
    Said unknown = Said.to("--root", folder.toString(), "diff", "nowhere:belgium", "belgium");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.complaint().contains("git knows no revision nowhere"), unknown.complaint());
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(words));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  @ParameterizedTest
  @CsvSource({
    "diff, belgium, , ./run packs diff A B",
    "differ, belgium, belgium, ./run packs diff A B",
    "diff, belgium, --colour, Unknown argument --colour",
    "diff, belgium, france, different countries",
    "diff, belgium, luxembourg, neither belgium",
    "diff, HEAD:luxembourg, belgium, After a revision comes belgium or france",
  })
  void aQuestionThatCannotBeAnsweredExitsWithTwoAndSaysHowElse(
      String verb, String before, String after, String complaint) {
    Said said = after == null ? Said.to(verb, before) : Said.to(verb, before, after);
    assertEquals(2, said.exit());
    assertTrue(said.complaint().contains(complaint), said.complaint());
    assertEquals("", said.out());
  }

  @Test
  void aFolderThatCannotBeReadIsNamed() throws Exception {
    PlantedPack pack = PlantedPack.copy(folder);
    Files.writeString(pack.folder().resolve("vat.json"), "{");
    Said said = Said.to("diff", "belgium", pack.name());
    assertEquals(2, said.exit());
    assertTrue(said.complaint().contains("vat.json is no JSON"), said.complaint());
  }

  @Test
  void aNumberThatIsNoneIsNamed() {
    PlantedPack pack = PlantedPack.copy(folder);
    pack.with("social-security.json", "\"value\": \"13.07\"", "\"value\": \"thirteen\"");
    Said said = Said.to("diff", "belgium", pack.name());
    assertEquals(2, said.exit());
    assertTrue(said.complaint().contains("thirteen"), said.complaint());
  }
}
