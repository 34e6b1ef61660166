package coop.panoplie.staffconsole;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.StaffAct.Kind;
import coop.panoplie.kernel.receipt.Tool;

/** What staff may do to a tool, and how they must say why. */
final class ActRules {
  static final int SHORTEST_REASON = 10;
  static final int LONGEST_REASON = 500;

  /** The answer of the rules. */
  sealed interface Ruling {

    /** The act may be done, for this reason, trimmed. */
    record Allowed(String reason) implements Ruling {}

    /** The reason given is no reason. */
    record BadReason(Text why) implements Ruling {}

    /** Not as the tool stands now. */
    record NotNow(String code, Text why) implements Ruling {}
  }

  private static final Text REASON =
      new Text(
          "Donnez une raison de {min} à {max} caractères. Le membre la lira.",
          "Geef een reden van {min} tot {max} tekens. Het lid zal ze lezen.",
          "Give a reason of {min} to {max} characters. The member will read it.");

  private static final Text DONE =
      new Text(
          "Cet outil a terminé. Ce qui est émis ne change plus : annulez la mission pour le défaire.",
          "Deze tool is klaar. Wat uitgegeven is, verandert niet meer: annuleer de opdracht om het"
              + " ongedaan te maken.",
          "This tool is done. What is issued does not change any more: cancel the job to undo it.");

  private static final Text NOT_NEEDED =
      new Text(
          "Cet outil n'est pas nécessaire. Relancez-le d'abord s'il doit agir quand même.",
          "Deze tool is niet nodig. Laat hem eerst opnieuw werken als hij toch iets moet doen.",
          "This tool is not needed. Ask it to generate again first if it must act all the same.");

  private ActRules() {}

  /**
   * @param toolState the receipt's word for where the tool stands
   */
  static Ruling on(Kind kind, Tool tool, String toolState, @Nullable String reason) {
    String given = reason == null ? "" : reason.strip();
    if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
      return new Ruling.BadReason(
          REASON
              .with("min", Integer.toString(SHORTEST_REASON))
              .with("max", Integer.toString(LONGEST_REASON)));
    }
    // pay can be computed again: what differs is then added as a correction, nothing is replaced
    boolean correctable = kind == Kind.AGAIN && tool == Tool.FEE_CALCULATION;
    if (toolState.equals("done") && !correctable) {
      return new Ruling.NotNow("tool-done", DONE);
    }
    boolean idle = toolState.equals("notNeeded");
    return switch (kind) {
      case AGAIN -> new Ruling.Allowed(given);
      case FORCE, WAIVE ->
          idle ? new Ruling.NotNow("tool-not-needed", NOT_NEEDED) : new Ruling.Allowed(given);
    };
  }
}
