package coop.panoplie.kernel.event;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import java.util.List;

/**
 * Documents a tool issued for a job.
 *
 * @param kind what was issued: INVOICE and CREDIT_NOTE go to client and member, CONTRACT and
 *     CONTRACT_CANCELLATION to the member
 * @param number invoice number or contract reference
 */
public record Issue(
    Job job, Tool tool, Kind kind, String number, Text title, List<DocumentRef> documents) {
  public enum Kind {
    INVOICE,
    CREDIT_NOTE,
    CONTRACT,
    CONTRACT_CANCELLATION
  }
}
