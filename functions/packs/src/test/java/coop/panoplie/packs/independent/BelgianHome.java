package coop.panoplie.packs.independent;

/** The household of a case. */
record BelgianHome(Asked asked) {

  /** A spouse without income: the marital quotient. */
  boolean shared() {
    return asked.word("scale", "I").equals("II");
  }

  /** A disabled child counts double. */
  int children() {
    return asked.whole("children") + asked.whole("disabled_children");
  }

  String spouse() {
    return asked.word("spouse", shared() ? "without_income" : "none");
  }

  /** What is taken off the tax of the year for the people of the household. */
  Rational reductions(Day law) {
    Rational sum = childrenReduction(law);
    if (asked.flag("single_parent") && !shared()) {
      sum = sum.plus(law.number("tax.singleParent"));
    }
    if (asked.flag("disabled")) {
      sum = sum.plus(law.number("tax.disabled"));
    }
    if (asked.flag("spouse_disabled")) {
      sum = sum.plus(law.number("tax.spouseDisabled"));
    }
    sum = sum.plus(times(law, "tax.elder", asked.whole("elders")));
    sum = sum.plus(times(law, "tax.other", asked.whole("other_dependants")));
    return switch (spouse()) {
      case "small_income" -> sum.plus(law.number("tax.spouseSmallIncome"));
      case "small_pension" -> sum.plus(law.number("tax.spouseSmallPension"));
      default -> sum;
    };
  }

  private Rational childrenReduction(Day law) {
    if (children() == 0) {
      return Rational.ZERO;
    }
    Rational listed = law.slice("tax.children", Rational.of(children())).get(1);
    int more = Math.max(0, children() - law.table("tax.children").size());
    return listed.plus(times(law, "tax.childMore", more));
  }

  private static Rational times(Day law, String id, int count) {
    return count == 0 ? Rational.ZERO : law.number(id).times(count);
  }

  /**
   * The contribution of a quarter by the household's table. A spouse whose income is small enough
   * to give a reduction of tax counts as one without (EasyPay Group, 2022).
   */
  Rational special(Day law, Rational quarter) {
    return switch (spouse()) {
      case "none" -> BelgianSpecial.individual(law, quarter);
      case "with_income" -> BelgianSpecial.jointWithIncome(law, quarter);
      default -> BelgianSpecial.jointWithoutIncome(law, quarter);
    };
  }
}
