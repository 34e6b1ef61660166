package coop.panoplie.packs;

import coop.panoplie.kernel.Text;

/**
 * A sentence with one place for an amount, cut there once to be filled often.
 *
 * @param before what stands before the digits, the sign of the currency with it where it leads
 * @param minus the same before an amount below zero
 * @param after what stands after them
 */
public record Gap(Text before, Text minus, Text after) {

  /** A place with nothing around it. */
  static final Gap ALONE = of(Text.same("{}"), "");

  /**
   * @param name of the place, which stands once in each language
   */
  public static Gap of(Text text, String name) {
    String hole = "{" + name + "}";
    String fr = before(text.fr(), hole);
    String nl = before(text.nl(), hole);
    String en = before(text.en(), hole);
    return new Gap(
        new Text(fr, nl + "€\u00a0", en + "€"),
        new Text(fr + "-", nl + "-€\u00a0", en + "-€"),
        new Text(
            "\u00a0€" + after(text.fr(), hole), after(text.nl(), hole), after(text.en(), hole)));
  }

  private static String before(String words, String hole) {
    return words.substring(0, words.indexOf(hole));
  }

  private static String after(String words, String hole) {
    return words.substring(words.indexOf(hole) + hole.length());
  }
}
