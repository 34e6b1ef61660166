package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.shell.http.Problem;
import java.util.List;

/** Turns a decision into its value, or into the problem the caller reads. */
final class Answered {

  private static final Text NOT_KEPT =
      new Text(
          "Certaines valeurs ne peuvent pas être acceptées. Corrigez-les et renvoyez.",
          "Sommige waarden kunnen niet aanvaard worden. Verbeter ze en verstuur opnieuw.",
          "Some values cannot be taken. Correct them and send again.");

  private Answered() {}

  /** For what a rule of the job may forbid: 422, or 409 when the state does not allow it. */
  static <T> T allowed(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Rejected<T>(List<Refusal> reasons) -> {
        ofState(reasons);
        throw Problem.refused(reasons);
      }
    };
  }

  /** For input that cannot be kept as it is: 422, or 409 when the state does not allow it. */
  static <T> T kept(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Rejected<T>(List<Refusal> reasons) -> {
        ofState(reasons);
        throw new Problem(new Problem.What(422, "bad-values", NOT_KEPT, reasons));
      }
    };
  }

  /** As {@link #kept}, for a list of refusals. */
  static void clean(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new Problem(new Problem.What(422, "bad-values", NOT_KEPT, refusals));
    }
  }

  private static void ofState(List<Refusal> reasons) {
    Refusal first = reasons.get(0);
    if (first.pointer().equals(Refusals.STATE)) {
      throw new Problem(new Problem.What(409, first.code(), first.title(), reasons));
    }
  }
}
