package coop.panoplie.feecalculation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Correction;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.ledger.Entry;
import java.util.ArrayList;
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

  /**
   * Computed and booked. The first breakdown stays; what came of computing again stands beside it.
   *
   * @param corrected absent while no computation gave other amounts
   */
  record Computed(Breakdown breakdown, Entry entry, @Nullable Corrected corrected)
      implements PayState {

    /** The money as it now stands. */
    Breakdown latest() {
      return corrected == null ? breakdown : corrected.breakdown();
    }

    /** Everything booked for the job so far, oldest first. */
    List<Entry> booked() {
      List<Entry> all = new ArrayList<>(List.of(entry));
      if (corrected != null) {
        all.addAll(corrected.entries());
      }
      return List.copyOf(all);
    }
  }

  /**
   * What came of computing again.
   *
   * @param times how often the amounts came out otherwise
   * @param breakdown the last computation
   * @param corrections of all times, oldest first
   * @param entries what was booked of the differences, oldest first
   */
  record Corrected(
      long times, Breakdown breakdown, List<Correction> corrections, List<Entry> entries) {
    public Corrected {
      corrections = List.copyOf(corrections);
      entries = List.copyOf(entries);
    }
  }

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
