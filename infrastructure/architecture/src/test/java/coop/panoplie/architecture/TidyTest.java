package coop.panoplie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Style that a formatter does not see, with messages that say what to do. */
class TidyTest {
  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", "dist", ".panoplie", ".idea", ".vscode");

  @Test
  void theHouseIsTidy() throws IOException {
    Map<String, String> files = files();
    assertTrue(files.size() > 100, "looked at " + files.size() + " files only");
    List<String> findings = new ArrayList<>();
    files.forEach((name, text) -> findings.addAll(Tidy.findings(name, text)));
    findings.addAll(Tidy.tooLong(files));
    findings.addAll(Tidy.deadLinks(files));
    assertEquals("", String.join("\n", findings));
  }

  @Test
  void mostFilesAreShort() throws IOException {
    List<Integer> lengths =
        files().entrySet().stream()
            .filter(f -> f.getKey().endsWith(".java") && f.getKey().contains("/main/"))
            .map(f -> (int) f.getValue().lines().count())
            .sorted()
            .toList();
    int median = lengths.get(lengths.size() / 2);
    int nearlyAll = lengths.get(lengths.size() * 95 / 100);
    System.out.println(
        "files: " + lengths.size() + ", median " + median + " lines, 95 % " + nearlyAll);
    assertTrue(median <= 60, "the median file has " + median + " lines; aim for 60");
    assertTrue(nearlyAll <= 200, "one file in twenty has more than " + nearlyAll + " lines");
  }

  @Test
  void plantedFlawsAreSeen() {
    assertSeen("x".repeat(121) + "\n", "longer than 120");
    assertSeen("a \n", "ends in a space");
    assertSeen("a\tb\n", "tab");
    assertSeen("a\r\n", "carriage return");
    assertSeen("a\u0007\n", "control character");
    assertSeen("a", "no newline at its end");
    assertSeen("// TO" + "DO: later\n", "do it or drop it");
    assertSeen("// FIX" + "ME\n", "do it or drop it");
    assertEquals(List.of(), Tidy.findings("functions/A.java", "clean\n"));

    assertEquals(
        1, Tidy.tooLong(Map.of("functions/A.java", "line\n".repeat(301))).size() - stale());
    assertEquals(
        List.of("functions/x/README.md: leads nowhere: gone.md"),
        Tidy.deadLinks(Map.of("functions/x/README.md", "[a](gone.md) [b](https://example.org)\n")));
  }

  /** Exceptions that are not in an artificial set of files count as stale. */
  private static int stale() {
    return Tidy.tooLong(Map.of()).size();
  }

  private static void assertSeen(String text, String finding) {
    List<String> findings = Tidy.findings("functions/A.java", text);
    assertEquals(1, findings.size(), findings.toString());
    assertTrue(findings.getFirst().contains(finding), findings.toString());
  }

  private static Map<String, String> files() throws IOException {
    Path root = House.root();
    Map<String, String> files = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = root.relativize(file).toString();
            if (Tidy.isText(name)) {
              files.put(name, Files.readString(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
