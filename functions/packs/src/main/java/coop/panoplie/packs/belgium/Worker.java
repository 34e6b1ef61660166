package coop.panoplie.packs.belgium;

/** How a worker stands in social security (DmfA worker codes 495, 015, 046, 840). */
public enum Worker {
  EMPLOYEE,
  MANUAL,
  ARTIST,
  STUDENT;

  /** Manual workers and artists contribute on 108 %: a fund pays their holidays. */
  boolean uplifted() {
    return this == MANUAL || this == ARTIST;
  }

  String bonusFigure() {
    return uplifted() ? "bonus.worker" : "bonus.employee";
  }
}
