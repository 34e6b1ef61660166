package coop.panoplie.packs.belgium;

/** How a worker stands in social security. */
public enum Worker {
  EMPLOYEE(495),
  MANUAL(15),
  /** Under an employment contract. */
  ARTIST(46),
  /** Without a link of authority: law of 27/06/1969, article 1bis; declared as an artist. */
  ARTICLE_1BIS(46),
  /** Within the contingent: the solidarity contribution and nothing else. */
  STUDENT(840);

  private final int code;

  Worker(int code) {
    this.code = code;
  }

  /** The worker code of the quarterly declaration (DmfA). */
  public int code() {
    return code;
  }

  /** Manual workers and artists contribute on 108 %: a fund pays their holidays. */
  public boolean uplifted() {
    return switch (this) {
      case MANUAL, ARTIST, ARTICLE_1BIS -> true;
      case EMPLOYEE, STUDENT -> false;
    };
  }
}
