package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.time.IsoDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stops a declaration, and that the ways out lead out. */
class ChecksTest {

  private static final LocalDate TODAY = IsoDate.of("2026-11-23");
  private static final Profile EMPTY =
      new Profile(null, null, null, null, null, null, null, null, null, null, null, null, null);

  private static List<String> belgian(Content content) {
    return codes(BreakdownTest.BELGIUM.check(content, Jobs.LEA, TODAY));
  }

  private static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(r -> r.pointer() + " " + r.code()).toList();
  }

  @Test
  void aGoodDeclarationGoesThrough() {
    assertEquals(List.of(), belgian(Jobs.concert("1250")));
    assertEquals(
        List.of(), codes(BreakdownTest.FRANCE.check(Jobs.lesson("1800"), Jobs.HUGO, TODAY)));
  }

  @Test
  void startInThePast() {
    Content late = BreakdownTest.belgian("2026-11-20", "2026-11-24", 2, "15.2", "1250");
    List<Refusal> refusals = BreakdownTest.BELGIUM.check(late, Jobs.LEA, TODAY);
    assertEquals(List.of("/work/from start.past"), codes(refusals));
    assertEquals("2026-11-23", refusals.getFirst().waysOut().getFirst().change().get("/work/from"));
  }

  @Test
  void datesDaysAndHours() {
    assertEquals(
        List.of("/work/to period.backwards"),
        belgian(BreakdownTest.belgian("2026-12-22", "2026-12-21", 1, "7.6", "900")));
    assertEquals(
        List.of("/work/days days.tooMany"),
        belgian(BreakdownTest.belgian("2026-12-21", "2026-12-22", 3, "15", "1250")));
    assertEquals(
        List.of("/work/hours hours.tooFew", "/work/days days.tooLong"),
        belgian(BreakdownTest.belgian("2026-12-21", "2026-12-22", 2, "5", "1250")));
    assertEquals(
        List.of("/work/hours hours.tooMany"),
        belgian(BreakdownTest.belgian("2026-12-21", "2026-12-21", 1, "13", "1250")));
  }

  /** A slip of the finger is refused; as many hours as there are can be counted on. */
  @Test
  void hoursThatCannotBe() {
    for (String hours : List.of("48.01", "99999", "999999999")) {
      Content slip = BreakdownTest.belgian("2026-12-21", "2026-12-22", 2, hours, "1250");
      assertEquals(List.of("/work/hours hours.impossible"), belgian(slip));
      assertInstanceOf(
          Decision.Rejected.class, BreakdownTest.BELGIUM.breakdown(slip, Jobs.LEA), hours);
    }
    Content year = BreakdownTest.belgian("2026-01-01", "2026-12-31", 365, "8760", "250000");
    assertEquals(List.of("/work/from start.past", "/work/hours hours.tooMany"), belgian(year));
    BreakdownTest.accepted(BreakdownTest.BELGIUM, year, Jobs.LEA);
  }

  @Test
  void amounts() {
    assertEquals(List.of("/price price.none"), belgian(Jobs.concert("0")));
    assertEquals(List.of("/price price.none"), belgian(Jobs.concert("-5")));
    assertEquals(List.of("/price price.absurd"), belgian(Jobs.concert("1000000.01")));
  }

  @Test
  void belgianPayUnderTheMinimumHasWaysOut() {
    waysLeadOut(BreakdownTest.BELGIUM, Jobs.concert("180"), Jobs.LEA);
  }

  @Test
  void frenchPayUnderTheMinimumHasWaysOut() {
    waysLeadOut(BreakdownTest.FRANCE, Jobs.lesson("180"), Jobs.HUGO);
  }

  @Test
  void theHigherPriceIsTheLowestThatPasses() {
    Content low = Jobs.concert("180");
    Refusal refusal = BreakdownTest.BELGIUM.check(low, Jobs.LEA, TODAY).getFirst();
    long cents = Long.parseLong(refusal.waysOut().getFirst().change().get("/price/cents"));
    Content less = priced(low, Money.ofCents(cents - 1));
    assertEquals(List.of("/price pay.underFloor"), belgian(less));
  }

  @Test
  void anUnknownMinimumIsNotGuessed() {
    // March to June 2026: only what the minimum surely does not exceed is accepted
    Content job = BreakdownTest.belgian("2026-04-13", "2026-04-14", 2, "15.2", "180");
    List<Refusal> refusals = BreakdownTest.BELGIUM.check(job, Jobs.LEA, IsoDate.of("2026-04-01"));
    assertEquals(List.of("/price pay.floorUnknown"), codes(refusals));
    assertEquals(
        List.of(),
        codes(
            BreakdownTest.BELGIUM.check(
                priced(job, Money.eur("900")), Jobs.LEA, IsoDate.of("2026-04-01"))));
  }

  @Test
  void numbersOfTheClient() {
    assertEquals(
        List.of(
            "/client/enterpriseNumber enterpriseNumber.wrong.BE",
            "/client/vatNumber vatNumber.wrong"),
        belgian(ordered(Jobs.client(Client.Kind.COMPANY, "0799999977", "BE0799999977", "BE"))));
    assertEquals(
        List.of(
            "/client/enterpriseNumber enterpriseNumber.wrong.FR",
            "/client/vatNumber missing.vatNumber"),
        belgian(ordered(Jobs.client(Client.Kind.COMPANY, "732829321", null, "FR"))));
    assertEquals(
        List.of("/client/vatNumber vatNumber.country"),
        belgian(ordered(Jobs.client(Client.Kind.COMPANY, "0799999976", "FR14987654324", "BE"))));
    assertEquals(
        List.of("/client/enterpriseNumber missing.enterpriseNumber.BE"),
        belgian(ordered(Jobs.client(Client.Kind.COMPANY, null, null, "BE"))));
    assertEquals(List.of(), belgian(ordered(Jobs.client(Client.Kind.PRIVATE, null, null, "BE"))));
  }

  @Test
  void everythingMissingIsNamedOnce() {
    Content empty = new Content(Country.BE, null, null, null, null, null);
    List<String> pointers =
        BreakdownTest.BELGIUM.check(empty, EMPTY, TODAY).stream().map(Refusal::pointer).toList();
    assertEquals(pointers.stream().distinct().toList(), pointers);
    assertTrue(
        pointers.containsAll(
            List.of(
                "/work/from",
                "/price",
                "/client/kind",
                "/client/name",
                "/mission/title",
                "/profile/nationalNumber",
                "/profile/iban",
                "/profile/household")));
  }

  @Test
  void numbersOfTheMember() {
    Profile wrong =
        new Profile(
            "Léa",
            "Verhaegen",
            "91041203689",
            Jobs.LEA.birthDate(),
            null,
            Jobs.LEA.address(),
            "BE68539007547035",
            "lea@panoplie.example",
            null,
            null,
            Country.BE,
            Jobs.LEA.household(),
            null);
    assertEquals(
        List.of("/profile/nationalNumber nationalNumber.wrong", "/profile/iban iban.wrong"),
        codes(BreakdownTest.BELGIUM.check(Jobs.concert("1250"), wrong, TODAY)));
  }

  private static void waysLeadOut(Pack pack, Content content, Profile member) {
    List<Refusal> refusals = pack.check(content, member, TODAY);
    assertEquals(List.of("/price pay.underFloor"), codes(refusals));
    assertFalse(refusals.getFirst().title().en().contains("{"));
    assertEquals(3, refusals.getFirst().waysOut().size());
    for (WayOut way : refusals.getFirst().waysOut()) {
      assertFalse(way.text().nl().contains("{"));
      assertEquals(List.of(), codes(pack.check(changed(content, way), member, TODAY)), way.code());
    }
  }

  private static Content changed(Content content, WayOut way) {
    String cents = way.change().get("/price/cents");
    Content priced =
        cents == null ? content : priced(content, Money.ofCents(Long.parseLong(cents)));
    Work work = content.work();
    String days = way.change().getOrDefault("/work/days", String.valueOf(work.days()));
    String hours = way.change().getOrDefault("/work/hours", String.valueOf(work.hours()));
    return new Content(
        priced.country(),
        priced.client(),
        priced.mission(),
        new Work(
            work.from(), work.to(), Integer.valueOf(days), new BigDecimal(hours), work.place()),
        priced.price(),
        null);
  }

  private static Content priced(Content content, Money price) {
    return new Content(
        content.country(), content.client(), content.mission(), content.work(), price, null);
  }

  private static Content ordered(Client client) {
    return Jobs.job(
        Country.BE, client, Nature.SERVICE, "2026-12-21", "2026-12-22", 2, "15.2", "1250");
  }
}
