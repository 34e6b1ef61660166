package coop.panoplie.packs.independent;

import java.util.List;

/** The withholding tax of a month by the key formula: a year of such months, its tax, a twelfth. */
record BelgianTax(Day law, BelgianHome home) {

  Rational ofMonth(Rational taxable) {
    Rational year = taxable.times(12);
    Rational expenses =
        year.percent(law.number("tax.expensesRate")).cents().min(law.number("tax.expensesMax"));
    Rational net = year.minus(expenses);
    Rational exempt = law.number("tax.exemption");
    Rational tax;
    if (home.shared()) {
      Rational spouse =
          net.percent(law.number("tax.spouseShareRate"))
              .cents()
              .min(law.number("tax.spouseShareMax"));
      tax = scale(spouse).plus(scale(net.minus(spouse))).minus(exempt).minus(exempt);
    } else {
      tax = scale(net).minus(exempt);
    }
    return tax.max(Rational.ZERO).above(home.reductions(law)).over(12).cents();
  }

  private Rational scale(Rational income) {
    List<Rational> slice = law.slice("tax.scale", income);
    return slice.get(1).plus(income.minus(slice.get(0)).percent(slice.get(2)).cents());
  }
}
