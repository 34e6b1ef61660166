package coop.panoplie.kernel.breakdown;

import java.util.ArrayList;
import java.util.List;

/**
 * What the jobs of one member with one entity added to the sums of one year, in the order in which
 * they were first computed. Each job stands on those before it, and keeps its place when it is
 * computed again: a later job must not count for an earlier one.
 */
public record CarriedYear(List<OfJob> jobs) {

  public static final CarriedYear EMPTY = new CarriedYear(List.of());

  public CarriedYear {
    jobs = List.copyOf(jobs);
  }

  /** The part of one job; it may add nothing and still have its place. */
  public record OfJob(String jobId, List<Carry> carries) {
    public OfJob {
      carries = List.copyOf(carries);
    }
  }

  /** What all of them left. */
  public List<Carry> carries() {
    List<Carry> all = new ArrayList<>();
    jobs.forEach(job -> all.addAll(job.carries()));
    return all;
  }

  /** What was left by the jobs before this one; by all of them when it has no place yet. */
  public CarriedYear before(String jobId) {
    List<OfJob> earlier = new ArrayList<>();
    for (OfJob job : jobs) {
      if (job.jobId().equals(jobId)) {
        return new CarriedYear(earlier);
      }
      earlier.add(job);
    }
    return this;
  }

  /** With this job's part in its old place, or at the end when it is new. */
  public CarriedYear with(String jobId, List<Carry> carries) {
    OfJob part = new OfJob(jobId, carries);
    List<OfJob> all = new ArrayList<>();
    for (OfJob job : jobs) {
      all.add(job.jobId().equals(jobId) ? part : job);
    }
    if (!all.contains(part)) {
      all.add(part);
    }
    return new CarriedYear(all);
  }

  /** Without what this job left; it keeps its place, by which those after it are found. */
  public CarriedYear without(String jobId) {
    boolean listed = jobs.stream().anyMatch(job -> job.jobId().equals(jobId));
    return listed ? with(jobId, List.of()) : this;
  }

  /** The jobs after this one, in their order; none when it has no place. */
  public List<String> after(String jobId) {
    List<String> ids = jobs.stream().map(OfJob::jobId).toList();
    int place = ids.indexOf(jobId);
    return place < 0 ? List.of() : ids.subList(place + 1, ids.size());
  }
}
