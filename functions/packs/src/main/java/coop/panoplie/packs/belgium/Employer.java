package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;

/**
 * What social security knows of an employer.
 *
 * @param category its class at the ONSS, such as {@code 010}; the last part of a figure's name
 * @param workers how many it employs
 * @param commercial whether the closure fund sees it as a commercial employer
 * @param doubt the figure that says how sure the class is; absent when the class is a given
 */
public record Employer(String category, int workers, boolean commercial, @Nullable String doubt) {

  /** Classes are written with three digits. */
  private static final int DIGITS = 3;

  /** The cooperative itself, for one kind of worker. */
  public static Employer cooperative(Law law, Worker worker) {
    String figure =
        switch (worker) {
          case EMPLOYEE, STUDENT -> "entity.class.employee";
          case MANUAL -> "entity.class.manual";
          case ARTIST, ARTICLE_1BIS -> "entity.class.artist";
        };
    String number = "" + law.whole(figure);
    while (number.length() < DIGITS) {
      number = "0" + number;
    }
    boolean commercial = law.whole("entity.commercial") == 1;
    return new Employer(number, law.whole("entity.headcount"), commercial, figure);
  }

  /** Whether the pack has the rates of this class for this worker. */
  public boolean known(PackData data, Law law, Worker worker) {
    return data.has(figure()) && found(law.get(figure()), worker) != null;
  }

  private String figure() {
    return "employer.class." + category;
  }

  /** Worker code, basic contribution and wage moderation, sector's fund. */
  long[] row(Law law, Worker worker) {
    long[] row = found(law.get(figure()), worker);
    if (row == null) {
      throw new IllegalArgumentException(figure() + " has no worker code " + worker.code());
    }
    return row;
  }

  private static long @Nullable [] found(Dated table, Worker worker) {
    for (long[] row : table.table()) {
      if (row[0] == Exact.ofWhole(worker.code())) {
        return row;
      }
    }
    return null;
  }

  /** The figure behind the basic contribution: the less sure of the rate and the class. */
  String basicFigure(Law law) {
    return doubt != null && law.get(doubt).weak() ? doubt : figure();
  }

  String closureFigure(Law law) {
    if (!commercial) {
      return "employer.closure.nonCommercial";
    }
    return workers >= law.whole("employer.closureSize")
        ? "employer.closure.large"
        : "employer.closure.small";
  }

  /** The figure behind it: the less sure of the rate and the commercial purpose. */
  String closureSource(Law law) {
    String purpose = "entity.commercial";
    return doubt != null && law.get(purpose).weak() ? purpose : closureFigure(law);
  }

  /** Whether it employs enough for the contribution of 1.60 %. */
  boolean many(Law law) {
    return workers >= law.whole("employer.importanceSize");
  }
}
