package coop.panoplie.packs;

/**
 * One kind of line on one day: how it is named and the figure that makes it. A rule is made once
 * for a period of law, and used for every pay.
 */
public record Rule(LineText text, Dated figure) {

  public String id() {
    return text.id();
  }

  /** The figure as a factor in millionths, when it is a percentage. */
  public long rate() {
    return figure.rate();
  }
}
