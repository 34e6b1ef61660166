package coop.panoplie.employmentcontract;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import java.util.List;
import java.util.Optional;

/** Reads the file, decides, prints what has to be printed, writes: one message, one transaction. */
final class ContractListener implements QueueDoor.Listener {
  private final Surroundings surroundings;
  private final ContractStore store;
  private final Printing printing;

  ContractListener(Surroundings surroundings, ContractStore store, Printing printing) {
    this.surroundings = surroundings;
    this.store = store;
    this.printing = printing;
  }

  @Override
  public void hear(Envelope event) {
    if (store.heard(event.id())) {
      return;
    }
    Optional<Item> read = store.find(event.fact().jobId());
    ContractFile file = read.map(item -> item.as(ContractFile.class)).orElse(null);
    Step step = store.step(event.id());
    switch (new ContractDecision(surroundings.now()).decide(file, event.fact())) {
      case Verdict.Nothing n -> {}
      case Verdict.Keep(ContractFile next) -> step.save(ContractStore.item(read, next));
      case Verdict.Tell(ContractFile next, ToolState told) -> report(step, read, next, told);
      case Verdict.Draw draw -> {
        DocumentRef contract = printing.contract(event.id(), draw);
        issue(step, draw.job(), Issue.Kind.CONTRACT, draw.reference(), PaperWords.TITLE, contract);
        report(step, read, draw.file().with(contract), draw.told());
      }
      case Verdict.TakeBack takeBack -> {
        DocumentRef letter = printing.letter(event.id(), takeBack);
        issue(
            step,
            takeBack.job(),
            Issue.Kind.CONTRACT_CANCELLATION,
            takeBack.reference(),
            CancellationLetter.TITLE,
            letter);
        report(step, read, takeBack.file().with(letter), takeBack.told());
      }
    }
    step.commit();
  }

  private static void issue(
      Step step, Job job, Issue.Kind kind, String reference, Text title, DocumentRef document) {
    step.emit(
        new Fact.DocumentIssued(
            new Issue(job, Tool.EMPLOYMENT_CONTRACT, kind, reference, title, List.of(document))));
  }

  private void report(Step step, Optional<Item> read, ContractFile file, ToolState told) {
    step.save(ContractStore.item(read, file));
    step.emit(
        new Fact.ToolReported(
            new ToolReport(
                file.jobId(),
                file.memberId(),
                Tool.EMPLOYMENT_CONTRACT,
                file.revision(),
                told,
                file.documents(),
                surroundings.now())));
  }
}
