package coop.panoplie.packs.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Partner;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.Jobs;
import coop.panoplie.packs.pay.Slip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each way to be engaged, and what it asks. */
class StatusTest {

  private static final LocalDate TODAY = IsoDate.of("2026-11-23");
  private static final Content CONCERT = Jobs.concert("1250");

  private static List<String> refusals(Content content, Profile member) {
    return People.PACK.check(content, member, TODAY).stream()
        .map(r -> r.pointer() + " " + r.code())
        .toList();
  }

  private static Breakdown breakdown(Content content, Profile member) {
    return (Breakdown)
        assertInstanceOf(Decision.Accepted.class, People.PACK.breakdown(content, member)).value();
  }

  private static boolean says(Breakdown breakdown, String notice) {
    return breakdown.notices().stream().anyMatch(n -> n.code().equals(notice));
  }

  private static boolean has(Breakdown breakdown, String line) {
    return breakdown.lines().stream().anyMatch(l -> l.id().equals(line));
  }

  /**
   * Law of 16/03/1971 art. 21 is about workers; an allowance is no pay for work under authority.
   */
  @Test
  void anAmateurMayPlayForTwoHoursAndAWorkerMayNot() {
    Content short2 =
        Jobs.job(
            Country.BE,
            Jobs.THEATRE,
            Nature.PERFORMANCE,
            "2025-06-10",
            "2025-06-11",
            2,
            "4",
            "120");
    assertFalse(told(short2, Status.AMATEUR, "hours.tooFew"));
    assertTrue(told(short2, Status.ARTIST, "hours.tooFew"));
  }

  private static boolean told(Content content, Status status, String code) {
    return People.PACK
        .check(People.as(content, status), Jobs.LEA, IsoDate.of("2025-06-01"))
        .stream()
        .anyMatch(refusal -> refusal.code().equals(code));
  }

  @Test
  void artistsPerformAndEmployeesDoTheRest() {
    assertTrue(has(breakdown(CONCERT, Jobs.LEA), "employer.holidayYearly"));
    Content service =
        Jobs.job(
            CONCERT.country(),
            Jobs.THEATRE,
            Nature.SERVICE,
            "2026-12-21",
            "2026-12-22",
            2,
            "15.2",
            "1250");
    assertTrue(has(breakdown(service, Jobs.LEA), "holiday.departure"));
    assertEquals(
        breakdown(CONCERT, Jobs.LEA).lines(),
        breakdown(People.as(CONCERT, Status.ARTIST), Jobs.LEA).lines());
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"EXECUTIVE", "CESA", "PERFORMER", "TECHNICIAN"})
  void aStatusOfFranceIsRefusedWithAWayOut(Status status) {
    Decision.Rejected<Breakdown> no =
        assertInstanceOf(
            Decision.Rejected.class, People.PACK.breakdown(People.as(CONCERT, status), Jobs.LEA));
    Refusal refusal = no.reasons().getFirst();
    assertEquals("/mission/status", refusal.pointer());
    assertEquals("employee", refusal.waysOut().getFirst().change().get("/mission/status"));
    assertEquals(
        List.of("/mission/status status.notHere"), refusals(People.as(CONCERT, status), Jobs.LEA));
  }

  @Test
  void articleOneBisIsForHoldersOfTheAttestation() {
    Content job = People.as(CONCERT, Status.ARTICLE_1BIS);
    assertEquals(
        List.of("/profile/standing/artsAttestation status.attestation"), refusals(job, Jobs.LEA));
    Profile holder = People.standing(new Standing(true, null, null, null));
    assertEquals(List.of(), refusals(job, holder));
    assertTrue(says(breakdown(job, holder), "notice.article1bis"));
    assertEquals(breakdown(CONCERT, holder).totals().net(), breakdown(job, holder).totals().net());
    assertEquals(
        List.of("/mission/status status.student1bis"),
        refusals(job, People.standing(new Standing(true, 300, null, null))));
  }

  @Test
  void aStudentWithinTheContingentPaysSolidarityOnly() {
    Content job = People.as(CONCERT, Status.STUDENT);
    assertEquals(List.of(), refusals(job, People.student(100)));
    Breakdown breakdown = breakdown(job, People.student(100));
    // 1168.75 = gross and 5.43 % of it
    assertEquals(Money.eur("1108.56"), breakdown.totals().gross());
    assertEquals(Money.eur("30.04"), breakdown.totals().employeeContributions());
    assertEquals(Money.ZERO, breakdown.totals().tax());
  }

  @Test
  void aStudentBeyondTheContingentIsAnOrdinaryWorker() {
    Content job = People.as(CONCERT, Status.STUDENT);
    List<Refusal> refusals = People.PACK.check(job, People.student(10), TODAY);
    assertEquals("student.beyond", refusals.getFirst().code());
    assertEquals("employee", refusals.getFirst().waysOut().get(0).change().get("/mission/status"));
    assertEquals("10", refusals.getFirst().waysOut().get(1).change().get("/work/hours"));
    Breakdown breakdown = breakdown(job, People.student(10));
    assertTrue(says(breakdown, "notice.studentBeyond"));
    assertEquals(
        breakdown(People.as(CONCERT, Status.EMPLOYEE), Jobs.LEA).totals(), breakdown.totals());
  }

  @Test
  void aStudentWhoseContingentIsNotKnownIsToldSo() {
    Content job = People.as(CONCERT, Status.STUDENT);
    assertTrue(says(breakdown(job, Jobs.LEA), "notice.studentHours"));
    assertEquals(
        List.of("/profile/standing/studentHours missing.studentHours"), refusals(job, Jobs.LEA));
  }

  @Test
  void aStudentsWorkStaysWithinAQuarter() {
    Content job =
        People.as(
            Jobs.job(
                CONCERT.country(),
                Jobs.THEATRE,
                Nature.SERVICE,
                "2026-12-28",
                "2026-12-31",
                4,
                "28",
                "1250"),
            Status.STUDENT);
    assertEquals(List.of(), refusals(job, People.student(100)));
    assertEquals(IsoDate.of("2026-09-30"), Engagements.quarterEnd(IsoDate.of("2026-07-01")));
  }

  @Test
  void theAmateurAllowanceOf2026WasNotFound() {
    Decision.Rejected<Breakdown> no =
        assertInstanceOf(
            Decision.Rejected.class,
            People.PACK.breakdown(People.as(CONCERT, Status.AMATEUR), Jobs.LEA));
    assertEquals("figure.notFound", no.reasons().getFirst().code());
    assertTrue(no.reasons().getFirst().title().en().contains("amateur"));
  }

  @Test
  void theAmateurAllowanceHasAMaximumPerDay() {
    var facts = People.facts(Status.AMATEUR, "2025-06-10", "2025-06-11", 2, 8, SoFar.NOTHING);
    Slip within = People.slip(facts, Jobs.LEA, 10_000);
    assertEquals(10_000, within.net());
    assertEquals(0, within.employer() + within.employee() + within.tax());
    assertEquals(16_036, People.slip(facts, Jobs.LEA, 50_000).net());
  }

  /** Above the threshold of the year 5 % is due on all of it. */
  @Test
  void aboveTheThresholdAmateursOweSolidarityOnEverything() {
    var first = People.facts(Status.AMATEUR, "2025-06-02", "2025-06-08", 7, 28, SoFar.NOTHING);
    Slip week = People.slip(first, Jobs.LEA, 56_000);
    assertEquals(0, week.employer());
    SoFar soFar = new SoFar(week.carries());
    var second = People.facts(Status.AMATEUR, "2025-07-02", "2025-07-02", 1, 4, soFar);
    Slip day = People.slip(second, Jobs.LEA, 5_000);
    assertEquals(3_050, day.employer());
    var third =
        People.facts(
            Status.AMATEUR, "2025-08-02", "2025-08-02", 1, 4, People.and(soFar, day.carries()));
    assertEquals(200, People.slip(third, Jobs.LEA, 4_000).employer());
  }

  @ParameterizedTest
  @CsvSource({"2010-05-05,67", "2009-05-05,73", "2008-05-05,100", "1991-05-05,100"})
  void theYoungHaveALowerMinimum(String born, int percent) {
    minimum(Status.ARTIST, born, percent);
  }

  @ParameterizedTest
  @CsvSource({"2009-05-05,73", "2008-05-05,79", "2007-05-05,85", "2006-05-05,90", "2005-05-05,100"})
  void studentsHaveTheirs(String born, int percent) {
    minimum(Status.STUDENT, born, percent);
  }

  /** 2,233.61 x 12 / 52 / 38 for 38 hours. */
  private static void minimum(Status status, String born, int percent) {
    var facts = People.facts(status, "2026-12-14", "2026-12-18", 5, 38, SoFar.NOTHING);
    long whole = 223_361L * 12 * percent;
    assertEquals(
        Money.ofCents((whole + 5_199) / 5_200), People.PACK.floor(facts, People.born(born)).pay());
  }

  @Test
  void theYoungPayContributionsThePackDoesNotKnow() {
    assertEquals(
        List.of("/profile/birthDate status.young"), refusals(CONCERT, People.born("2008-05-05")));
    assertEquals(List.of(), refusals(CONCERT, People.born("2007-12-31")));
  }

  @Test
  void aHouseholdThatContradictsItselfIsRefused() {
    assertEquals(
        List.of("/profile/household/partner household.scale"),
        refusals(CONCERT, People.member(home(Scale.II, 0, 0, Partner.WITH_INCOME), null)));
    assertEquals(
        List.of("/profile/household/partner household.scale"),
        refusals(CONCERT, People.member(home(Scale.I, 0, 0, Partner.WITHOUT_INCOME), null)));
    assertEquals(
        List.of("/profile/household/disabledChildren household.disabledChildren"),
        refusals(CONCERT, People.member(home(Scale.I, 1, 2, Partner.NONE), null)));
    assertEquals(
        List.of(),
        refusals(CONCERT, People.member(home(Scale.II, 2, 1, Partner.SMALL_PENSION), null)));
  }

  private static Household home(Scale scale, int children, int disabled, Partner partner) {
    return new Household(scale, children, disabled, false, false, false, 0, 0, partner);
  }
}
