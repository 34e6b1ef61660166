package coop.panoplie.packs;

/**
 * A computation met a figure the reference marks as not found. It never leaves this module: packs
 * turn it into a refusal that names the source to be found.
 */
public final class NotVouched extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Dated hole;

  public NotVouched(Dated hole) {
    this.hole = hole;
  }

  /** One sentence for a case file. */
  public String reason() {
    return "figure "
        + hole.figure()
        + " was not found for "
        + hole.from().toString()
        + " to "
        + hole.to().toString()
        + ": "
        + hole.source();
  }

  public String source() {
    return hole.source();
  }

  @Override
  public String getMessage() {
    return reason();
  }
}
