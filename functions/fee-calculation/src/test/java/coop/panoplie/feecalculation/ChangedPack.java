package coop.panoplie.feecalculation;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.pack.PackInfo;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/**
 * A country's pack as a later version of it may be: some cents go from the employer's contributions
 * to the activity, others from the tax to the net; and a job leaves some more of all it leaves.
 */
record ChangedPack(Pack pack, String version, long employer, long tax, long left) {

  /** The pack with everything else as it is. */
  Pack asPack() {
    return (Pack)
        Proxy.newProxyInstance(
            Pack.class.getClassLoader(),
            new Class<?>[] {Pack.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("breakdown") && arguments.length == 3) {
                return breakdown(
                    (Content) arguments[0], (Profile) arguments[1], (SoFar) arguments[2]);
              }
              if (method.getName().equals("info")) {
                PackInfo info = pack.info();
                return new PackInfo(info.id(), version, info.from(), info.to());
              }
              try {
                return method.invoke(pack, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private Decision<Breakdown> breakdown(Content content, Profile member, SoFar soFar) {
    return switch (pack.breakdown(content, member, soFar)) {
      case Decision.Rejected<Breakdown> no -> no;
      case Decision.Accepted<Breakdown>(Breakdown b) -> Decision.accepted(changed(b));
    };
  }

  private Breakdown changed(Breakdown b) {
    List<Line> lines = new ArrayList<>();
    for (Line line : b.lines()) {
      lines.add(
          switch (line.group()) {
            case NET -> moved(line, tax);
            case TAX -> line.equals(first(b, Line.Group.TAX)) ? moved(line, tax) : line;
            case EMPLOYER ->
                line.equals(first(b, Line.Group.EMPLOYER)) ? moved(line, employer) : line;
            case CLIENT, CONTRIBUTION, PAY, EMPLOYEE -> line;
          });
    }
    Totals t = b.totals();
    Totals totals =
        new Totals(
            t.price(),
            t.vat(),
            t.clientTotal(),
            t.contribution(),
            t.payBudget(),
            t.employerContributions().minus(Money.ofCents(employer)),
            t.gross(),
            t.employeeContributions(),
            t.taxable(),
            t.tax().minus(Money.ofCents(tax)),
            t.net().plus(Money.ofCents(tax)),
            t.leftInActivity().plus(Money.ofCents(employer)));
    return new Breakdown(
        b.pack(),
        version,
        b.legalDate(),
        b.vat(),
        lines,
        totals,
        b.payOn(),
        b.notices(),
        b.carries().stream().map(this::more).toList());
  }

  private Carry more(Carry c) {
    return new Carry(c.key(), c.period(), c.amount().plus(Money.ofCents(left)));
  }

  private static Line first(Breakdown b, Line.Group group) {
    return b.lines().stream().filter(line -> line.group() == group).findFirst().orElseThrow();
  }

  private static Line moved(Line l, long cents) {
    long owed = l.origin().takesOff() ? l.cents() - cents : l.cents() + cents;
    return new Line(l.origin(), l.exactBase(), l.factor(), owed, l.rounding(), l.inputs());
  }
}
