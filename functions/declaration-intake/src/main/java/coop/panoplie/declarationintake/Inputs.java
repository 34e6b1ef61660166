package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.shell.http.Problem;
import coop.panoplie.shell.http.Request;
import java.util.List;

/** The bodies this function takes, and how much of them. */
final class Inputs {
  /** Characters: the longest texts of a declaration fit many times. */
  private static final int MOST = 256 * 1024;

  /** Characters: 4 MB in base64 and its wrapping; no more fits through the door anyway. */
  private static final int MOST_WITH_FILE = 6 * 1024 * 1024;

  private Inputs() {}

  record DeclarationInput(@Nullable Content content) {}

  /** A declaration to be reckoned, at its own price or at the one that reaches the aim. */
  record Simulation(@Nullable Content content, @Nullable Aim aim) {}

  record Reason(@Nullable String reason) {}

  record Comment(@Nullable String comment) {}

  record NewAddress(@Nullable String email) {}

  record Acceptance(@Nullable String name) {}

  static Content content(Request request) {
    return needed(body(request, DeclarationInput.class).content());
  }

  static Content needed(@Nullable Content content) {
    if (content == null) {
      Text title =
          new Text(
              "La déclaration manque.", "De aangifte ontbreekt.", "The declaration is missing.");
      throw new Problem(
          new Problem.What(
              400, "bad-body", title, List.of(Refusal.of("/content", "missing", title))));
    }
    return content;
  }

  static Simulation simulation(Request request) {
    Simulation asked = body(request, Simulation.class);
    Aim aim = asked.aim();
    if (aim != null && (aim.kind() == null || aim.amount() == null)) {
      Text title =
          new Text(
              "Dites ce que vous visez, net ou brut, et combien.",
              "Zeg wat u beoogt, netto of bruto, en hoeveel.",
              "Say what you aim for, net or gross, and how much.");
      throw new Problem(
          new Problem.What(400, "bad-body", title, List.of(Refusal.of("/aim", "missing", title))));
    }
    return asked;
  }

  static ProofOfOrder proof(Request request) {
    return body(request, ProofOfOrder.class, MOST_WITH_FILE);
  }

  static <T> T body(Request request, Class<T> type) {
    return body(request, type, MOST);
  }

  private static <T> T body(Request request, Class<T> type, int most) {
    if (request.body().length() > most) {
      throw new Problem(
          new Problem.What(
              413,
              "too-large",
              new Text(
                  "L'envoi est trop grand. Réduisez-le et réessayez.",
                  "Wat u verstuurt is te groot. Maak het kleiner en probeer opnieuw.",
                  "What was sent is too large. Make it smaller and try again."),
              List.of()));
    }
    return request.body(type);
  }

  /** Without the blanks around it; the limits were checked before. */
  static String words(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
