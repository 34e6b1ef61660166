package coop.panoplie.packs.planted;

import java.util.regex.Pattern;

/** Planted: packs do without regular expressions. */
final class BrowserCannot {
  boolean number(String text) {
    return Pattern.compile("[0-9]+").matcher(text).matches();
  }
}
