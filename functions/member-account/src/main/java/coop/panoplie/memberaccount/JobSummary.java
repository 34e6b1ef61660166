package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the member's list, as it goes over HTTP.
 *
 * @param net what the member gets, once computed, corrections included
 * @param payOn the day it is paid
 * @param at of the last change
 */
public record JobSummary(
    String id,
    long version,
    String state,
    @Nullable String title,
    @Nullable String clientName,
    @Nullable Country country,
    @Nullable Work work,
    @Nullable Money price,
    @Nullable Money net,
    @Nullable LocalDate payOn,
    boolean settled,
    Instant at) {

  static JobSummary of(JobFile file, Receipt receipt) {
    Breakdown breakdown = receipt.breakdown();
    JobFile.Corrected now = file.corrected().isEmpty() ? null : file.corrected().getLast();
    return new JobSummary(
        receipt.id(),
        receipt.version(),
        receipt.state(),
        receipt.title(),
        receipt.clientName(),
        receipt.country(),
        receipt.work(),
        receipt.price(),
        now != null ? now.net() : breakdown == null ? null : breakdown.totals().net(),
        now != null ? now.payOn() : breakdown == null ? null : breakdown.payOn(),
        receipt.settled(),
        file.updatedAt());
  }
}
