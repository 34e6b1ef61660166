package coop.panoplie.local.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code ./run packs} was asked.
 *
 * @param root the working copy, where revisions are read from
 * @param json for machines rather than people
 */
record Asked(Path root, String before, String after, boolean json) {
  static final String USAGE =
      """
      ./run packs diff A B [--json]
        A and B each name a version of a pack:
          belgium, france      the one of this build
          REV:belgium          the one of a git revision, such as HEAD~1:belgium
          FOLDER               a folder that holds pack.json and its files
        Prints which figures changed and, on a sample of invented people, who gains and who loses.
        Both versions are computed by the formulas of this build.""";

  /**
   * @throws CannotCompare when the words are not those of the command
   */
  static Asked of(String[] given) {
    Path root = Path.of("").toAbsolutePath();
    boolean json = false;
    List<String> words = new ArrayList<>();
    for (int i = 0; i < given.length; i++) {
      if (given[i].equals("--root") && i + 1 < given.length) {
        root = Path.of(given[++i]).toAbsolutePath();
      } else if (given[i].equals("--json")) {
        json = true;
      } else if (given[i].startsWith("-")) {
        throw new CannotCompare("Unknown argument " + given[i] + ".\n" + USAGE);
      } else {
        words.add(given[i]);
      }
    }
    if (words.size() != 3 || !words.getFirst().equals("diff")) {
      throw new CannotCompare(USAGE);
    }
    return new Asked(root, words.get(1), words.get(2), json);
  }
}
