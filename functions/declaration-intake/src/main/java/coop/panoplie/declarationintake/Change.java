package coop.panoplie.declarationintake;

import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.event.Fact;
import java.util.ArrayList;
import java.util.List;

/** What a decision brings about: the declaration's next version and what others must hear. */
record Change(Declaration next, List<Fact> facts) {

  Change {
    facts = List.copyOf(facts);
  }

  /** Lists hear of every change, whatever else there is to tell. */
  static Decision<Change> to(Declaration next, Fact... alsoTold) {
    List<Fact> facts = new ArrayList<>(List.of(alsoTold));
    facts.add(new Fact.DeclarationSaved(next.summary()));
    return Decision.accepted(new Change(next, facts));
  }
}
