package coop.panoplie.packs.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.Jobs;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.belgium.StructuralReduction.Quarter;
import coop.panoplie.packs.pay.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The structural reduction, which the mutual fund keeps. */
class StructuralReductionTest {

  private static final StructuralReduction REDUCTION =
      new BelgianLaw(TestData.BELGIUM.on(IsoDate.of("2026-10-31"))).structural();

  private static Quarter days(String wages, int days, String contract) {
    return new Quarter(
        Exact.toCents(Exact.parse(wages)), true, Exact.ofWhole(days), Exact.parse(contract));
  }

  /** The simulation of one social secretariat: 2,257.00 for 22 days. */
  @Test
  void aSimulatedMonth() {
    Quarter month = days("2257.00", 22, "1");
    assertEquals(Exact.parse("6658.15"), REDUCTION.reference(month));
    assertEquals(119_694, Exact.toCents(REDUCTION.full(month)));
    assertEquals(39_898, REDUCTION.month(month));
  }

  /** Worked by hand: R = 498.78 + 258.10 for 8,125.00, mu = days / 65, beta = 1.18 below 0.55. */
  @ParameterizedTest
  @CsvSource({
    // half time or more: the threshold does not matter
    "250.00,2,1,26.79",
    // less than half time and under 0.275 of the quarter: nothing
    "250.00,2,0.49,0",
    "2125.00,17,0.49,0",
    // 18 days are 0.28 of the quarter
    "2250.00,18,0.49,250.32",
    // 0.69: 1.18 + 0.14 x 0.28
    "5625.00,45,1,643.03",
    // 0.80 and more count as a whole quarter
    "6500.00,52,1,756.88"
  })
  void byPresence(String wages, int days, String contract, String expected) {
    assertEquals(
        Exact.toCents(Exact.parse(expected)),
        Exact.toCents(REDUCTION.reduction(days(wages, days, contract))));
  }

  @Test
  void itIsShownOnAContractAndChangesNoSum() {
    Slip slip =
        People.slip(
            People.facts(Status.EMPLOYEE, "2026-12-21", "2026-12-22", 2, 16, SoFar.NOTHING),
            Jobs.LEA,
            25_000);
    long reduction = 0;
    long others = 0;
    for (Line line : slip.lines()) {
      switch (line.group()) {
        case EMPLOYER -> {
          if (line.certainty() == Certainty.POOLED) {
            reduction += line.cents();
          } else {
            others += line.cents();
          }
        }
        case CLIENT, CONTRIBUTION, PAY, EMPLOYEE, TAX, NET -> {}
      }
    }
    assertEquals(2_679, reduction);
    assertEquals(others, slip.employer());
  }

  @Test
  void of2025ItIsNotComputed() {
    Slip slip =
        People.slip(
            People.facts(Status.EMPLOYEE, "2025-12-22", "2025-12-23", 2, 16, SoFar.NOTHING),
            Jobs.LEA,
            25_000);
    assertEquals(
        0, slip.lines().stream().filter(line -> line.id().startsWith("structural")).count());
    assertEquals(
        1,
        slip.notices().stream().filter(n -> n.code().equals("notice.structuralUnknown")).count());
  }
}
