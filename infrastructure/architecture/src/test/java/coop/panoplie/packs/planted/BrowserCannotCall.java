package coop.panoplie.packs.planted;

/** Planted: no regular expression in sight, but one in the call. */
final class BrowserCannotCall {
  String plain(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
