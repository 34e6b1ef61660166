package coop.panoplie.local.packs;

import coop.panoplie.kernel.pack.PackInfo;

/** A comparison as people read it. */
final class PlainReport {
  private final StringBuilder text = new StringBuilder();
  private final Comparison comparison;

  private PlainReport(Comparison comparison) {
    this.comparison = comparison;
  }

  static String of(Comparison comparison) {
    PlainReport report = new PlainReport(comparison);
    report.head();
    report.figures();
    report.words();
    report.people();
    return report.text.toString().stripTrailing();
  }

  private void head() {
    line("A  " + named(comparison.before()));
    line("B  " + named(comparison.after()));
  }

  private static String named(Version version) {
    PackInfo info = version.data().info();
    return version.name()
        + ": "
        + info.id()
        + " "
        + info.version()
        + ", vouches from "
        + info.from()
        + " to "
        + info.to();
  }

  private void figures() {
    line("");
    line(
        "Figures: "
            + comparison.count(FigureChange.Kind.CHANGED)
            + " changed, "
            + comparison.count(FigureChange.Kind.ADDED)
            + " added, "
            + comparison.count(FigureChange.Kind.REMOVED)
            + " removed, "
            + comparison.count(FigureChange.Kind.SOURCED)
            + " with another source alone");
    for (FigureChange change : comparison.figures()) {
      line("  " + sign(change.kind()) + " " + change.id() + " (" + change.unit() + ")");
      change.stretches().forEach(this::stretch);
    }
  }

  private static String sign(FigureChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case CHANGED -> "~";
      case SOURCED -> "=";
    };
  }

  private void stretch(Stretch stretch) {
    String days = "      " + stretch.from() + " to " + stretch.to() + "  ";
    String numbers =
        stretch.moved()
            ? Shown.number(stretch.before()) + " -> " + Shown.number(stretch.after())
            : Shown.number(stretch.after());
    line(days + numbers);
    if (stretch.before() != null) {
      line("        A " + Shown.source(stretch.before()));
    }
    if (stretch.after() != null) {
      line("        B " + Shown.source(stretch.after()));
    }
  }

  private void words() {
    if (comparison.words().isEmpty()) {
      return;
    }
    line("");
    line("Words: " + comparison.words().size() + " changed");
    for (WordChange change : comparison.words()) {
      line("  " + change.what() + " " + change.id() + " " + change.change());
    }
  }

  private void people() {
    line("");
    if (!comparison.unfit().isEmpty()) {
      line("Nobody's pay can be compared: the formulas of this build cannot use");
      comparison.unfit().forEach(reason -> line("  " + reason));
      return;
    }
    line(summary());
    line(
        "In all: net "
            + Shown.change(comparison.sum(Outcome.Paid::net))
            + ", gross "
            + Shown.change(comparison.sum(Outcome.Paid::gross))
            + ", cost "
            + Shown.change(comparison.sum(Outcome.Paid::cost))
            + ", contribution "
            + Shown.change(comparison.sum(Outcome.Paid::contribution)));
    for (Effect effect : comparison.effects()) {
      person(effect);
    }
  }

  private String summary() {
    return "Sample of "
        + comparison.effects().size()
        + " jobs: "
        + comparison.count(Effect.Kind.GAINS)
        + " gain, "
        + comparison.count(Effect.Kind.LOSES)
        + " lose, "
        + comparison.count(Effect.Kind.SHIFTS)
        + " the same net by other amounts, "
        + comparison.count(Effect.Kind.UNCHANGED)
        + " unchanged, "
        + comparison.count(Effect.Kind.ONE_SIDE)
        + " paid by one side alone, "
        + comparison.count(Effect.Kind.NEITHER)
        + " by neither";
  }

  private void person(Effect effect) {
    Effect.Kind kind = effect.kind();
    if (kind == Effect.Kind.UNCHANGED || kind == Effect.Kind.NEITHER) {
      return;
    }
    line("  " + effect.job().id() + "  " + effect.job().who());
    if (effect.before() instanceof Outcome.Paid old
        && effect.after() instanceof Outcome.Paid young) {
      amounts(old, young);
      line("      by " + why(effect));
    } else {
      line("      A " + said(effect.before()));
      line("      B " + said(effect.after()));
    }
  }

  /** The lines that moved, the net aside: it is said already. */
  private static String why(Effect effect) {
    StringBuilder why = new StringBuilder();
    effect
        .moved()
        .forEach(
            (id, by) -> {
              if (!id.equals("net")) {
                why.append(why.isEmpty() ? "" : ", ").append(id);
                why.append(' ').append(Shown.change(by));
              }
            });
    return why.toString();
  }

  private void amounts(Outcome.Paid old, Outcome.Paid young) {
    line(
        "      "
            + amount("net", old.net(), young.net())
            + "; "
            + amount("gross", old.gross(), young.gross())
            + "; "
            + amount("cost", old.cost(), young.cost())
            + "; "
            + amount("contribution", old.contribution(), young.contribution()));
  }

  private static String amount(String what, long old, long young) {
    return old == young
        ? what + " " + Shown.euros(old)
        : what
            + " "
            + Shown.euros(old)
            + " -> "
            + Shown.euros(young)
            + " ("
            + Shown.change(young - old)
            + ")";
  }

  private static String said(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Paid paid -> "pays net " + Shown.euros(paid.net());
      case Outcome.Refused refused -> "refuses (" + refused.code() + "): " + refused.reason();
      case Outcome.Broken broken -> "is broken: " + broken.reason();
    };
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
