package coop.panoplie.documents;

import coop.panoplie.kernel.Language;
import java.time.LocalDate;

/** What every template needs besides its view: the style sheet and the ways of writing. */
public record Style(String css, Formats formats) {
  private static final String CSS = Resources.text("bordereau.css");

  static Style of(Language language) {
    return new Style(CSS, new Formats(language));
  }

  public Language language() {
    return formats.language();
  }

  /** A date in words. */
  public String date(LocalDate date) {
    return formats.date(date);
  }

  /** Text with the spaces its language wants. */
  public String text(String words) {
    return formats.text(words);
  }
}
