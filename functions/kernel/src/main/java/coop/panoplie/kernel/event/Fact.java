package coop.panoplie.kernel.event;

/**
 * Something that happened, told from one function to others. The type name and version travel in
 * the envelope.
 */
public sealed interface Fact {

  /** The declaration or job it is about. */
  String jobId();

  /** A declaration was saved or changed state: what lists need to show. */
  record DeclarationSaved(DeclarationSummary summary) implements Fact {
    @Override
    public String jobId() {
      return summary.id();
    }
  }

  /** An offer goes to the client, with the link to answer it. */
  record OfferMade(Offer offer) implements Fact {
    @Override
    public String jobId() {
      return offer.summary().id();
    }
  }

  /**
   * The client did not accept: asked for changes, refused, let it expire; or the member took it
   * back.
   */
  record OfferAnswered(OfferAnswer answer) implements Fact {
    @Override
    public String jobId() {
      return answer.summary().id();
    }
  }

  /** The declaration became a job. */
  record JobConfirmed(coop.panoplie.kernel.declaration.Job job) implements Fact {
    @Override
    public String jobId() {
      return job.id();
    }
  }

  /** The job was called off; every tool undoes what it did. */
  record JobCancelled(Cancellation cancellation) implements Fact {
    @Override
    public String jobId() {
      return cancellation.job().id();
    }
  }

  /** The job's money is computed for good. */
  record FeeCalculated(
      coop.panoplie.kernel.declaration.Job job, coop.panoplie.kernel.breakdown.Breakdown breakdown)
      implements Fact {
    @Override
    public String jobId() {
      return job.id();
    }
  }

  /**
   * A computed job was computed again and some of its lines differ.
   *
   * @param number 1 for the job's first correction, one more with each
   * @param before the sums as they stood until now
   * @param breakdown the money as it now stands
   * @param corrections of the lines that differ; never empty
   */
  record FeeCorrected(
      coop.panoplie.kernel.declaration.Job job,
      long number,
      coop.panoplie.kernel.breakdown.Totals before,
      coop.panoplie.kernel.breakdown.Breakdown breakdown,
      java.util.List<coop.panoplie.kernel.breakdown.Correction> corrections)
      implements Fact {

    public FeeCorrected {
      corrections = java.util.List.copyOf(corrections);
    }

    @Override
    public String jobId() {
      return job.id();
    }
  }

  /** A tool made documents people should get. */
  record DocumentIssued(Issue issue) implements Fact {
    @Override
    public String jobId() {
      return issue.job().id();
    }
  }

  /** A tool says where it stands. */
  record ToolReported(ToolReport report) implements Fact {
    @Override
    public String jobId() {
      return report.jobId();
    }
  }

  /** A member was told something; the in-app list shows it. */
  record NotificationIssued(InApp message) implements Fact {
    @Override
    public String jobId() {
      return message.jobId();
    }
  }

  /** Staff acted on a tool of a job: again, forced or waived, with the reason the member reads. */
  record StaffActed(StaffAct act) implements Fact {
    @Override
    public String jobId() {
      return act.jobId();
    }
  }
}
