package coop.panoplie.kernel;

/** The countries whose law the house keeps in hand; each has one entity, employer and seller. */
public enum Country {
  BE("Europe/Brussels"),
  FR("Europe/Paris");

  private final String zone;

  Country(String zone) {
    this.zone = zone;
  }

  /** The time zone in which this country's legal dates are read. */
  public String zone() {
    return zone;
  }
}
