package coop.panoplie.kernel.pack;

import java.time.LocalDate;

/** A pack's name, version, and the first and last day of law it vouches for. */
public record PackInfo(String id, String version, LocalDate from, LocalDate to) {

  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
