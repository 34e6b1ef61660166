package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;

/**
 * The latest a tool said of a job.
 *
 * @param revision of that report
 * @param since the revision that said the same first
 * @param told a refusal the member was written to about; nothing else is told of
 */
record ToolNews(Tool tool, long revision, ToolState state, long since, boolean told) {

  /** A refusal said again for the same reason is not told again. */
  static ToolNews after(@Nullable ToolNews known, ToolReport report) {
    return known != null && known.state.equals(report.state())
        ? new ToolNews(known.tool, report.revision(), known.state, known.since, known.told)
        : new ToolNews(report.tool(), report.revision(), report.state(), report.revision(), false);
  }

  boolean refused() {
    return state instanceof ToolState.Refused;
  }

  /** The same for everybody who tells of it, so that it is told once. */
  String id(String jobId) {
    return jobId + "-" + tool.id() + "-" + since;
  }

  ToolNews nowTold() {
    return new ToolNews(tool, revision, state, since, true);
  }
}
