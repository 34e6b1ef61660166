package coop.panoplie.declarationintake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.shell.Json;
import java.util.List;

/** The money of a simulation with what only the house can tell beside it. */
final class Simulated {
  private Simulated() {}

  /**
   * @param soFar what earlier jobs left, for the law in the member's page to add up the same
   * @param warnings what would stop a submission
   */
  static Object beside(Object money, SoFar soFar, List<Refusal> warnings) {
    if (money instanceof ObjectNode tree) {
      put(tree, "soFar", soFar.carries());
      put(tree, "warnings", warnings);
    }
    return money;
  }

  private static void put(ObjectNode tree, String name, List<?> values) {
    if (!values.isEmpty()) {
      tree.set(name, Json.mapper().valueToTree(values));
    }
  }
}
