package coop.panoplie.local.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files as they were at a revision of the working copy. */
final class Git {
  private final Path root;
  private final String commit;

  private Git(Path root, String commit) {
    this.root = root;
    this.commit = commit;
  }

  /**
   * @throws CannotCompare when the working copy knows no such revision
   */
  static Git at(Path root, String revision) {
    try {
      String commit =
          ask(root, "rev-parse", "--verify", "--end-of-options", revision + "^{commit}");
      return new Git(root, commit.strip());
    } catch (CannotCompare unknown) {
      throw new CannotCompare("git knows no revision " + revision + ".");
    }
  }

  /** The content of a file, its path from the root of the working copy. */
  String file(String path) {
    return ask(root, "show", "--end-of-options", commit + ":" + path);
  }

  private static String ask(Path root, String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(words));
    try {
      Process git = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor() != 0) {
        throw new CannotCompare("git does not have " + words[words.length - 1] + ".");
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException("git cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
