package coop.panoplie.kernel;

/** The languages of the house. */
public enum Language {
  FR,
  NL,
  EN;

  /** The two letters used in JSON and in HTTP headers. */
  public String code() {
    return switch (this) {
      case FR -> "fr";
      case NL -> "nl";
      case EN -> "en";
    };
  }

  /** The language of a code or tag such as {@code nl} or {@code fr-BE}; English for any other. */
  public static Language of(@Nullable String tag) {
    if (tag == null) {
      return EN;
    }
    if (tag.startsWith("fr") || tag.startsWith("FR")) {
      return FR;
    }
    return tag.startsWith("nl") || tag.startsWith("NL") ? NL : EN;
  }
}
