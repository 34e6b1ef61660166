package coop.panoplie.declarationintake;

import static coop.panoplie.declarationintake.Given.DECIDE;
import static coop.panoplie.declarationintake.Given.NOW;
import static coop.panoplie.declarationintake.Given.accepted;
import static coop.panoplie.declarationintake.Given.codes;
import static coop.panoplie.declarationintake.Given.content;
import static coop.panoplie.declarationintake.Given.draft;
import static coop.panoplie.declarationintake.Given.owner;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.breakdown.SoFar;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatingTest {
  @Test
  void itIsTheMoneyTheOfferWillHave() {
    assertEquals(
        accepted(DECIDE.submit(draft(), owner(), SoFar.NOTHING, NOW)).next().breakdown(),
        accepted(DECIDE.simulate(owner(), content(), SoFar.NOTHING, null)));
  }

  @Test
  void whatIsMissingForItIsToldByField() {
    assertEquals(
        List.of("/country missing"),
        codes(DECIDE.simulate(owner(), Given.nothing(), SoFar.NOTHING, null)));
  }
}
