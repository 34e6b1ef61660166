package coop.panoplie.packs;

import java.time.LocalDate;
import java.util.List;

/** A number of the law through time; its values follow each other without gap or overlap. */
public record Figure(String id, String unit, List<Dated> values) {

  /** The value in force that day; a pack never asks outside the days it vouches for. */
  public Dated on(LocalDate date) {
    for (Dated dated : values) {
      if (dated.covers(date)) {
        return dated;
      }
    }
    throw new IllegalArgumentException("figure " + id + " has no value for a day");
  }
}
