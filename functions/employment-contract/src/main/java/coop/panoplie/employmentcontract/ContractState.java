package coop.panoplie.employmentcontract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.panoplie.kernel.Nullable;

/** Where the contract of a job stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ContractState.Issued.class, name = "issued"),
  @JsonSubTypes.Type(value = ContractState.TooLate.class, name = "tooLate"),
  @JsonSubTypes.Type(value = ContractState.Waived.class, name = "waived"),
  @JsonSubTypes.Type(value = ContractState.Cancelled.class, name = "cancelled")
})
sealed interface ContractState {

  /**
   * Drawn up and given to the member to sign.
   *
   * @param edition 1, then one more each time staff has it drawn up again
   */
  record Issued(String reference, int edition) implements ContractState {}

  /** The work had begun before a contract could be written. */
  record TooLate() implements ContractState {}

  /** Staff decided that this job needs no contract from here. */
  record Waived(String reason) implements ContractState {}

  /** The job was called off; the reference is that of the contract taken back, if there was one. */
  record Cancelled(@Nullable String reference) implements ContractState {}
}
