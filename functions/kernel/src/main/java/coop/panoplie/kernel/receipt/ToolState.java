package coop.panoplie.kernel.receipt;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import java.time.LocalDate;

/** What a tool says of its work for a job. */
public sealed interface ToolState {

  /** Finished; {@code summary} says what there now is. */
  record Done(Text summary) implements ToolState {}

  /** Waits for something, until a day when it is known. */
  record Waiting(Text waitingFor, @Nullable LocalDate until) implements ToolState {}

  /** Nothing to do, for this reason. */
  record NotNeeded(Text because) implements ToolState {}

  /** Cannot be done, for this reason, and what to do about it. */
  record Refused(Text because, Text whatToDo) implements ToolState {}
}
