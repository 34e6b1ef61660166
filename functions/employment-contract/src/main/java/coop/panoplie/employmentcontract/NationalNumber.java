package coop.panoplie.employmentcontract;

/** National numbers as people read them. */
final class NationalNumber {
  private static final int NISS = 11;
  private static final int NIR = 15;

  private NationalNumber() {}

  /** {@code 85.07.30-033.28} or {@code 2 85 07 59 350 012 34}; anything else as it is. */
  static String shown(String number) {
    return switch (number.length()) {
      case NISS ->
          number.substring(0, 2)
              + "."
              + number.substring(2, 4)
              + "."
              + number.substring(4, 6)
              + "-"
              + number.substring(6, 9)
              + "."
              + number.substring(9);
      case NIR ->
          String.join(
              "\u00a0",
              number.substring(0, 1),
              number.substring(1, 3),
              number.substring(3, 5),
              number.substring(5, 7),
              number.substring(7, 10),
              number.substring(10, 13),
              number.substring(13));
      default -> number;
    };
  }
}
