package coop.panoplie.shell.event;

import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.receipt.Tool;
import java.util.List;

/** Who hears what: the one list to read, and the one line to add for a new tool. */
public final class EventRoutes {

  private EventRoutes() {}

  /** The queues of the house, by the setting that holds their address. */
  public enum Queue {
    FEE_CALCULATION,
    INVOICE_GENERATION,
    EMPLOYMENT_CONTRACT,
    NOTIFICATIONS,
    MEMBER_ACCOUNT;

    public String setting() {
      return "QUEUE_" + name();
    }
  }

  public static List<Queue> of(Fact fact) {
    return switch (fact) {
      case Fact.DeclarationSaved f -> List.of(Queue.MEMBER_ACCOUNT);
      case Fact.OfferMade f -> List.of(Queue.NOTIFICATIONS, Queue.MEMBER_ACCOUNT);
      case Fact.OfferAnswered f -> List.of(Queue.NOTIFICATIONS, Queue.MEMBER_ACCOUNT);
      case Fact.JobConfirmed f ->
          List.of(Queue.FEE_CALCULATION, Queue.NOTIFICATIONS, Queue.MEMBER_ACCOUNT);
      case Fact.JobCancelled f ->
          List.of(
              Queue.FEE_CALCULATION,
              Queue.INVOICE_GENERATION,
              Queue.EMPLOYMENT_CONTRACT,
              Queue.NOTIFICATIONS,
              Queue.MEMBER_ACCOUNT);
      case Fact.FeeCalculated f ->
          List.of(Queue.INVOICE_GENERATION, Queue.EMPLOYMENT_CONTRACT, Queue.MEMBER_ACCOUNT);
      // what was issued stays; the member hears what changes
      case Fact.FeeCorrected f -> List.of(Queue.NOTIFICATIONS, Queue.MEMBER_ACCOUNT);
      case Fact.DocumentIssued f -> List.of(Queue.NOTIFICATIONS);
      // notifications needs not hear itself
      case Fact.ToolReported f ->
          f.report().tool() == Tool.NOTIFICATIONS
              ? List.of(Queue.MEMBER_ACCOUNT)
              : List.of(Queue.NOTIFICATIONS, Queue.MEMBER_ACCOUNT);
      case Fact.NotificationIssued f -> List.of(Queue.MEMBER_ACCOUNT);
      case Fact.StaffActed f -> List.of(queueOf(f.act().tool()), Queue.MEMBER_ACCOUNT);
    };
  }

  /** The queue a tool listens to. */
  public static Queue queueOf(Tool tool) {
    return switch (tool) {
      case FEE_CALCULATION -> Queue.FEE_CALCULATION;
      case EMPLOYMENT_CONTRACT -> Queue.EMPLOYMENT_CONTRACT;
      case INVOICE -> Queue.INVOICE_GENERATION;
      case NOTIFICATIONS -> Queue.NOTIFICATIONS;
    };
  }
}
