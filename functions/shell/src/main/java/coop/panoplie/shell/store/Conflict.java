package coop.panoplie.shell.store;

/** Somebody else changed an item since it was read: read again and decide again. */
public final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Conflict() {
    super("an item changed since it was read");
  }
}
