package coop.panoplie.packs.independent;

import java.time.LocalDate;
import java.util.List;

/** The figures in force on one day. */
record Day(Figures figures, LocalDate date) {

  Rational number(String id) {
    return row(id).getFirst();
  }

  List<Rational> row(String id) {
    return table(id).getFirst();
  }

  List<List<Rational>> table(String id) {
    List<List<Rational>> rows = figures.on(date, id).rows();
    if (rows.isEmpty()) {
      throw new NotKnown(id + " was not found for " + date);
    }
    return rows;
  }

  boolean missing(String id) {
    return figures.on(date, id).missing();
  }

  /** Whether the number lies above all that a figure not found may be. */
  boolean beyond(String id, Rational number) {
    Rational most = figures.on(date, id).atMost();
    return most != null && most.below(number);
  }

  /** The last row that begins at or below the number. */
  List<Rational> slice(String id, Rational number) {
    List<Rational> found = row(id);
    for (List<Rational> row : table(id)) {
      if (row.getFirst().atMost(number)) {
        found = row;
      }
    }
    return found;
  }

  /** A figure the case needs was searched and not found: the law is not guessed. */
  static final class NotKnown extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotKnown(String message) {
      super(message);
    }
  }
}
