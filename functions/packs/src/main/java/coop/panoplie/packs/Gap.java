package coop.panoplie.packs;

import coop.panoplie.kernel.Text;

/** A sentence with one place to fill, cut there once to be filled often. */
public record Gap(Text before, Text after) {

  /** A place with nothing around it. */
  static final Gap ALONE = new Gap(Text.same(""), Text.same(""));

  /**
   * @param name of the place, which stands once in each language
   */
  public static Gap of(Text text, String name) {
    String hole = "{" + name + "}";
    return new Gap(
        new Text(before(text.fr(), hole), before(text.nl(), hole), before(text.en(), hole)),
        new Text(after(text.fr(), hole), after(text.nl(), hole), after(text.en(), hole)));
  }

  private static String before(String words, String hole) {
    return words.substring(0, words.indexOf(hole));
  }

  private static String after(String words, String hole) {
    return words.substring(words.indexOf(hole) + hole.length());
  }
}
