package coop.panoplie.packs;

/**
 * A computation met a figure the reference marks as not found. It never leaves this module: packs
 * turn it into a refusal that names the source to be found.
 */
public final class NotVouched extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String source;
  private final String reason;

  public NotVouched(Dated hole) {
    this.source = hole.source();
    this.reason =
        "figure "
            + hole.figure()
            + " was not found for "
            + hole.from().toString()
            + " to "
            + hole.to().toString()
            + ": "
            + hole.source();
  }

  /** One sentence for a case file. */
  public String reason() {
    return reason;
  }

  public String source() {
    return source;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
