package coop.panoplie.packs.cases;

/** A case the pack does not cover; never leaves this package. */
final class CaseRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String reason;

  CaseRefused(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
