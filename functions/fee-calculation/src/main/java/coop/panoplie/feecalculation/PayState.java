package coop.panoplie.feecalculation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.ledger.Entry;
import java.util.List;

/** Where the pay of a job stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PayState.Computed.class, name = "computed"),
  @JsonSubTypes.Type(value = PayState.Refused.class, name = "refused"),
  @JsonSubTypes.Type(value = PayState.Waived.class, name = "waived"),
  @JsonSubTypes.Type(value = PayState.Cancelled.class, name = "cancelled")
})
public sealed interface PayState {

  /** Computed for good, and booked. */
  record Computed(Breakdown breakdown, Entry entry) implements PayState {}

  /** The pack says no. */
  record Refused(List<Refusal> reasons) implements PayState {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** Staff decided that this job needs no computation here. */
  record Waived(String reason) implements PayState {}

  /** The job was called off; what had been booked is reversed. */
  record Cancelled(String reason) implements PayState {}
}
