package coop.panoplie.declarationintake;

import static coop.panoplie.declarationintake.Given.DECIDE;
import static coop.panoplie.declarationintake.Given.NOW;
import static coop.panoplie.declarationintake.Given.accepted;
import static coop.panoplie.declarationintake.Given.codes;
import static coop.panoplie.declarationintake.Given.confirmed;
import static coop.panoplie.declarationintake.Given.draft;
import static coop.panoplie.declarationintake.Given.offered;
import static coop.panoplie.declarationintake.Given.owner;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvingTest {
  @Test
  void aSignedOrderConfirmsWithoutTheClientsClick() {
    for (Declaration each : List.of(draft(), offered())) {
      Change change = accepted(DECIDE.attachProof(each, owner(), SoFar.NOTHING, Given.PROOF, NOW));

      assertEquals(List.of("JobConfirmed", "DeclarationSaved"), Given.told(change));
      assertEquals(
          new Confirmation(Confirmation.Means.PROOF, "order.pdf", NOW),
          change.next().job().confirmation());
      assertEquals(Given.PROOF, change.next().proof());
    }
  }

  @Test
  void butOnlyOfWhatCouldBeOffered() {
    Declaration bare = accepted(DECIDE.start("d", owner(), Given.nothing(), NOW)).next();

    assertEquals(
        List.of("/country missing"),
        codes(DECIDE.attachProof(bare, owner(), SoFar.NOTHING, Given.PROOF, NOW)));
    assertEquals(
        List.of("/state already-confirmed"),
        codes(DECIDE.attachProof(confirmed(), owner(), SoFar.NOTHING, Given.PROOF, NOW)));
  }
}
