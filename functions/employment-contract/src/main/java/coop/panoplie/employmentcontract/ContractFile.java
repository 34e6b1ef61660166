package coop.panoplie.employmentcontract;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.receipt.DocumentRef;
import java.util.ArrayList;
import java.util.List;

/**
 * What this tool keeps of a job.
 *
 * @param job absent while the pay is not computed
 * @param breakdown absent while the pay is not computed
 * @param documents everything drawn up so far, oldest first
 * @param revision of the last report on the receipt; 0 before the first
 */
record ContractFile(
    String jobId,
    String memberId,
    @Nullable Job job,
    @Nullable Breakdown breakdown,
    ContractState state,
    List<DocumentRef> documents,
    long revision) {

  ContractFile {
    documents = List.copyOf(documents);
  }

  /** The same job in another state, one report later. */
  ContractFile now(ContractState next) {
    return new ContractFile(jobId, memberId, job, breakdown, next, documents, revision + 1);
  }

  ContractFile with(DocumentRef document) {
    List<DocumentRef> all = new ArrayList<>(documents);
    all.add(document);
    return new ContractFile(jobId, memberId, job, breakdown, state, all, revision);
  }

  /** The same state, with the money now known. */
  ContractFile computed(Job known, Breakdown money) {
    return new ContractFile(jobId, memberId, known, money, state, documents, revision);
  }
}
