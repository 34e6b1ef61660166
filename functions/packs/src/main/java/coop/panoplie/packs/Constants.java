package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;

/** Enum constants by the words data and interfaces use for them, without reflection. */
public final class Constants {

  private Constants() {}

  /** The constant of that name or of that word, null when there is none. */
  public static <E extends Enum<E>> @Nullable E find(E[] constants, @Nullable String word) {
    if (word != null) {
      for (E constant : constants) {
        if (constant.name().equals(word) || word(constant).equals(word)) {
          return constant;
        }
      }
    }
    return null;
  }

  /** The constant of that name or word; data that names none is wrong. */
  public static <E extends Enum<E>> E of(E[] constants, String word) {
    E found = find(constants, word);
    if (found == null) {
      throw new IllegalArgumentException("unknown word: " + word);
    }
    return found;
  }

  /** A constant in camel case: {@code CENT_HALF_UP} is {@code centHalfUp}. */
  public static String word(Enum<?> constant) {
    String name = constant.name();
    StringBuilder word = new StringBuilder();
    boolean small = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        small = false;
      } else {
        word.append(small && c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        small = true;
      }
    }
    return word.toString();
  }
}
