package coop.panoplie.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import coop.panoplie.kernel.Language;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end. The JDK's own rules would part {@code n’} from {@code est} after the
 * apostrophe of print, and a number such as {@code C-BE-2026} after its hyphens; an address ends
 * after a slash only.
 */
final class Lines implements FSTextBreaker {
  private final BreakIterator places;
  private String text = "";

  Lines(Language language) {
    places = BreakIterator.getLineInstance(Locale.of(language.code()));
  }

  @Override
  public void setText(String newText) {
    text = newText;
    places.setText(newText);
  }

  @Override
  public int next() {
    int place = places.next();
    while (place != BreakIterator.DONE && place < text.length() && isOneWord(place)) {
      place = places.next();
    }
    return place;
  }

  private boolean isOneWord(int place) {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    return Character.isLetterOrDigit(after)
        && (before == '’'
            || before == '.'
            || (before == '-' && (Character.isDigit(after) || Character.isUpperCase(after))));
  }
}
