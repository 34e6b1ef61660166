package coop.panoplie.kernel.decision;

import java.util.List;

/** The answer of a rule or a command: the value that follows from it, or the reasons why not. */
public sealed interface Decision<T> {

  /** Yes, and this is what follows. */
  record Accepted<T>(T value) implements Decision<T> {}

  /** No, for these reasons; never empty. */
  record Rejected<T>(List<Refusal> reasons) implements Decision<T> {
    public Rejected {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a rejection needs a reason");
      }
    }
  }

  static <T> Decision<T> accepted(T value) {
    return new Accepted<>(value);
  }

  static <T> Decision<T> rejected(List<Refusal> reasons) {
    return new Rejected<>(reasons);
  }

  static <T> Decision<T> rejected(Refusal... reasons) {
    return new Rejected<>(List.of(reasons));
  }
}
