package coop.panoplie.packs;

import java.time.LocalDate;

/**
 * A computation met a figure the reference marks as not found. It never leaves this module: packs
 * turn it into a refusal that names the source to be found.
 */
public final class NotVouched extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String source;

  public NotVouched(String figure, String source, LocalDate date) {
    super("figure " + figure + " on " + date + " was not found: " + source);
    this.source = source;
  }

  /** One sentence for a case file. */
  public String reason() {
    return getMessage() == null ? source : getMessage();
  }

  public String source() {
    return source;
  }
}
