package coop.panoplie.kernel;

import java.util.Map;

/** A sentence for a person, in each language of the house. */
public record Text(String fr, String nl, String en) {

  /** The sentence in the given language, English when the language is not ours. */
  public String in(Language language) {
    return switch (language) {
      case FR -> fr;
      case NL -> nl;
      case EN -> en;
    };
  }

  /** The same words in the three languages: names, numbers, references. */
  public static Text same(String words) {
    return new Text(words, words, words);
  }

  /** This text with {@code {name}} replaced by the value, in the three languages. */
  public Text with(String name, String value) {
    String hole = "{" + name + "}";
    return new Text(fr.replace(hole, value), nl.replace(hole, value), en.replace(hole, value));
  }

  /** This text with {@code {name}} replaced by another text, each language by its own. */
  public Text with(String name, Text value) {
    String hole = "{" + name + "}";
    return new Text(
        fr.replace(hole, value.fr), nl.replace(hole, value.nl), en.replace(hole, value.en));
  }

  /** This text with every {@code {name}} that has a value replaced; braces in values stay words. */
  public Text with(Map<String, Text> values) {
    return new Text(
        filled(Language.FR, values), filled(Language.NL, values), filled(Language.EN, values));
  }

  private String filled(Language language, Map<String, Text> values) {
    String words = in(language);
    StringBuilder filled = new StringBuilder(words.length());
    int written = 0;
    for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
      int close = words.indexOf('}', open);
      Text value = close < 0 ? null : values.get(words.substring(open + 1, close));
      if (value != null) {
        filled.append(words, written, open).append(value.in(language));
        written = close + 1;
      }
    }
    return filled.append(words, written, words.length()).toString();
  }
}
