package coop.panoplie.packs.france;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CesaYearTest {

  @Test
  void theVariablePartIsWhatTheActivityLeaves() {
    assertEquals(1_150_000, new CesaYear(4_000_000, 210_000, 340_000, 2_300_000).balance());
  }

  @Test
  void aDeficitIsNotThePersons() {
    assertEquals(0, new CesaYear(1_000_000, 300_000, 85_000, 900_000).balance());
  }
}
