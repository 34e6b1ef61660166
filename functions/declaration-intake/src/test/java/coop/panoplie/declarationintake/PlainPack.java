package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.pack.PackInfo;
import coop.panoplie.kernel.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/** Law so simple that a test of the declaration's life need not know any. */
final class PlainPack implements Pack {
  @Override
  public Country country() {
    return Country.BE;
  }

  @Override
  public PackInfo info() {
    return new PackInfo("plain", "1", LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31"));
  }

  @Override
  public Entity entity() {
    return new Entity(
        Country.BE,
        "Plain",
        "SC",
        "0799999976",
        null,
        "BE0799999976",
        new Address("rue", "1000", "Bruxelles", "BE"),
        "BE68539007547034",
        "NICABEBB",
        "plain@panoplie.example",
        "RPM Bruxelles");
  }

  @Override
  public Decision<Breakdown> breakdown(Content content, Profile member, SoFar soFar) {
    Money price = content.price();
    if (price == null || content.work() == null || content.work().to() == null) {
      return Decision.rejected(Refusal.of("/price", "missing", Text.same("price or work")));
    }
    Money none = Money.ZERO;
    return Decision.accepted(
        new Breakdown(
            "plain",
            "1",
            content.work().to(),
            new Vat("S", Percent.of("6"), null, "plain law"),
            List.of(),
            new Totals(
                price, none, price, none, price, none, price, none, price, none, price, none),
            content.work().to().plusDays(9),
            List.of(),
            List.of()));
  }

  @Override
  public Decision<Breakdown> aim(Content content, Profile member, SoFar soFar, Aim aim) {
    Content priced =
        new Content(
            content.country(),
            content.client(),
            content.mission(),
            content.work(),
            aim.amount(),
            content.wishes());
    return breakdown(priced, member, soFar);
  }

  @Override
  public Text explain(Line line) {
    return line.label();
  }

  @Override
  public Text name(Input input) {
    return Text.same(input.name());
  }

  @Override
  public List<Refusal> check(Content content, Profile member, LocalDate today) {
    return content.work() != null
            && content.work().from() != null
            && content.work().from().isBefore(today)
        ? List.of(Refusal.of("/work/from", "start-in-the-past", Text.same("past")))
        : List.of();
  }

  @Override
  public List<Mention> contractMentions(Content content, Profile member, Breakdown breakdown) {
    return List.of();
  }

  @Override
  public List<Mention> invoiceMentions(Content content, Breakdown breakdown) {
    return List.of();
  }

  @Override
  public WorkingDays workingDays() {
    return new WorkingDays((year, month, day) -> false);
  }
}
