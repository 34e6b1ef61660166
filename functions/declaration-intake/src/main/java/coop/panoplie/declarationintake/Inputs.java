package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
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

  record Reason(@Nullable String reason) {}

  record Comment(@Nullable String comment) {}

  record Acceptance(@Nullable String name) {}

  static Content content(Request request) {
    Content content = body(request, DeclarationInput.class).content();
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
