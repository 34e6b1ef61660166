package coop.panoplie.staffconsole;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.util.List;

/** The audit trail: who of the staff did what to which tool, when and why. Never changed. */
final class Acts {
  private final Store table;

  Acts(Store table) {
    this.table = table;
  }

  /**
   * An act with who did it, as the identity provider knows them.
   *
   * @param subject stays in this table: members read a name
   */
  record Recorded(StaffAct act, String subject) {}

  void record(Step step, String actId, Recorded act) {
    String place = "ACT#" + act.act().at() + "#" + actId;
    step.create(Item.first(job(act.act().jobId()), place, act));
  }

  /** What was done on a job, oldest first. */
  List<JsonNode> on(String jobId) {
    return table.query(job(jobId), "ACT#").stream()
        .map(item -> item.as(Recorded.class).act())
        .sorted(java.util.Comparator.comparing(StaffAct::at))
        .map(act -> (JsonNode) Json.mapper().valueToTree(act))
        .toList();
  }

  private static String job(String id) {
    return "JOB#" + id;
  }
}
