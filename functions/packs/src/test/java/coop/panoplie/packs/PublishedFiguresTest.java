package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.packs.cases.Cases;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payslips and examples published elsewhere, besides the case files. */
class PublishedFiguresTest {

  /** The general reduction of July 2026 for 50 employees or more. */
  @ParameterizedTest
  @CsvSource({"1867.02,0.4021", "2000,0.3379", "2500,0.1856", "3500,0.0665", "5601.05,0", "6000,0"})
  void generalReduction(String pay, String coefficient) {
    Map<String, Object> input = new HashMap<>();
    input.put("date", "01/07/2026");
    input.put("brut", new BigDecimal(pay));
    input.put("contract", "CDI");
    input.put("headcount", 300);
    input.put("at_mp_percent", new BigDecimal("1.1"));
    Map<?, ?> reductions = (Map<?, ?>) Cases.of(TestData.FRANCE).answer(input).get("reductions");
    assertEquals(
        0,
        new BigDecimal(coefficient)
            .compareTo((BigDecimal) reductions.get("general_reduction_coefficient")));
  }

  @Test
  void whatThePackDoesNotKnowIsRefused() {
    Cases belgium = Cases.of(TestData.BELGIUM);
    assertEquals(
        "the pack does not know the worker 'sailor'",
        belgium
            .answer(Map.of("date", "2026-09-14", "worker", "sailor", "gross", 1))
            .get("refused"));
    assertEquals(
        "the pack vouches from 2025-01-01 to 2026-12-31",
        belgium
            .answer(Map.of("date", "2024-12-31", "worker", "employee", "gross", 1))
            .get("refused"));
  }
}
