package coop.panoplie.local.packs;

/** Something asked for cannot be compared; the message says what and how else. */
final class CannotCompare extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotCompare(String message) {
    super(message);
  }
}
