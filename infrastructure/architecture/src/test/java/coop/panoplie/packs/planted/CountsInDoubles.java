package coop.panoplie.packs.planted;

/** Planted: no field and no signature tells, only a local variable does. */
final class CountsInDoubles {
  long cents(long price) {
    double rate = 0.1307;
    return (long) (price * rate);
  }
}
