package coop.panoplie.employmentcontract;

import coop.panoplie.documents.ContractView;
import coop.panoplie.documents.ContractView.Clause;
import coop.panoplie.documents.ContractView.Party;
import coop.panoplie.documents.ContractView.Row;
import coop.panoplie.documents.ContractView.Signature;
import coop.panoplie.documents.Formats;
import coop.panoplie.documents.Identity;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.pack.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The contract as it reads: parties, essentials, the clauses the country's pack asks for, and the
 * money exactly as computed. Nothing is computed again here.
 */
final class ContractPaper {
  private final Pack pack;
  private final Job job;
  private final Breakdown breakdown;
  private final Language language;
  private final Formats formats;

  private ContractPaper(Pack pack, Job job, Breakdown breakdown) {
    this.pack = pack;
    this.job = job;
    this.breakdown = breakdown;
    this.language = languageOf(job);
    this.formats = new Formats(language);
  }

  /** The member's language, else the one most spoken in the country's entity. */
  static Language languageOf(Job job) {
    return Objects.requireNonNullElse(job.member().language(), Language.FR);
  }

  /**
   * The contract in the member's language.
   *
   * @param late whether to say that the work had begun
   */
  static ContractView of(
      Pack pack, Job job, Breakdown breakdown, String reference, LocalDate dated, boolean late) {
    return new ContractPaper(pack, job, breakdown).view(reference, dated, late);
  }

  private ContractView view(String reference, LocalDate dated, boolean late) {
    String firstDay = formats.date(Dates.firstDay(job));
    boolean fixedTerm = Dates.fixedTerm(job);
    Text begun = fixedTerm ? PaperWords.LATE : PaperWords.CESA_LATE;
    return new ContractView(
        language,
        in(fixedTerm ? PaperWords.TITLE : PaperWords.CESA_TITLE),
        reference,
        dated,
        pack.entity(),
        late ? in(begun.with("date", firstDay)) : null,
        List.of(employer(), worker()),
        summary(),
        clauses(),
        in(PaperWords.CLOSING.with("date", formats.date(dated))),
        List.of(
            new Signature(in(PaperWords.FOR_EMPLOYER), pack.entity().name(), null),
            new Signature(in(PaperWords.WORKER), job.member().fullName(), null)));
  }

  private Party employer() {
    Entity entity = pack.entity();
    List<String> details = new ArrayList<>(Identity.addressLines(entity.address()));
    details.add(
        switch (entity.country()) {
          case BE ->
              in(
                  PaperWords.ENTERPRISE.with(
                      "number", Identity.enterprise(entity.enterpriseNumber())));
          case FR ->
              in(PaperWords.SIREN.with("number", Identity.grouped(entity.enterpriseNumber())));
        });
    details.add(entity.register());
    return new Party(in(PaperWords.EMPLOYER), entity.name() + ", " + entity.legalForm(), details);
  }

  private Party worker() {
    Profile member = job.member();
    List<String> details = new ArrayList<>();
    if (member.address() != null) {
      details.addAll(Identity.addressLines(member.address()));
    }
    if (member.birthDate() != null) {
      Text born = member.birthPlace() == null ? PaperWords.BORN_ON : PaperWords.BORN;
      details.add(
          in(
              born.with("date", formats.date(member.birthDate()))
                  .with("place", Objects.requireNonNullElse(member.birthPlace(), ""))));
    }
    if (member.nationalNumber() != null) {
      Text kind = pack.country() == Country.BE ? PaperWords.NISS : PaperWords.NIR;
      details.add(in(kind.with("number", NationalNumber.shown(member.nationalNumber()))));
    }
    return new Party(in(PaperWords.WORKER), member.fullName(), details);
  }

  private List<Row> summary() {
    List<Row> rows = new ArrayList<>();
    Mission mission = job.content().mission();
    if (mission != null && mission.function() != null) {
      rows.add(row(PaperWords.FUNCTION, mission.function()));
    }
    if (mission != null && mission.title() != null) {
      rows.add(row(PaperWords.JOB, mission.title()));
    }
    Client client = job.content().client();
    if (client != null && client.name() != null) {
      rows.add(row(PaperWords.CLIENT, client.name()));
    }
    rows.add(row(PaperWords.PERIOD, formats.period(Dates.firstDay(job), Dates.lastDay(job))));
    Work work = Dates.work(job);
    if (work.hours() != null) {
      Text time =
          switch (work.days()) {
            case null -> PaperWords.HOURS;
            case 1 -> PaperWords.ONE_DAY_HOURS;
            default -> PaperWords.DAYS_HOURS;
          };
      rows.add(
          row(
              PaperWords.TIME,
              in(
                  time.with("hours", formats.quantity(work.hours()))
                      .with("days", String.valueOf(work.days())))));
    }
    if (work.place() != null && work.place().city() != null) {
      rows.add(row(PaperWords.PLACE, work.place().city()));
    }
    rows.add(row(PaperWords.GROSS, formats.money(breakdown.totals().gross())));
    return rows;
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    for (Mention mention : pack.contractMentions(job.content(), job.member(), breakdown)) {
      clauses.add(Clause.of(in(mention.heading()), in(mention.text()), in(mention.source())));
    }
    clauses.add(money());
    return clauses;
  }

  /** From gross to net, as on the receipt; employer's side and price are not the contract's. */
  private Clause money() {
    List<Row> rows = new ArrayList<>();
    boolean provisional = false;
    for (Line line : breakdown.lines()) {
      boolean shown =
          switch (line.group()) {
            case PAY, EMPLOYEE, TAX -> true;
            case CLIENT, CONTRIBUTION, EMPLOYER, NET -> false;
          };
      if (shown) {
        boolean exact = line.certainty() == Certainty.EXACT;
        provisional |= !exact;
        rows.add(new Row(in(line.label()), formats.money(line.amount()) + (exact ? "" : " *")));
      }
    }
    rows.add(
        row(PaperWords.NET, formats.money(breakdown.totals().net()) + (provisional ? " *" : "")));
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(in(PaperWords.PAID_ON.with("date", formats.date(breakdown.payOn()))));
    if (provisional) {
      paragraphs.add(in(PaperWords.PROVISIONAL));
    }
    return new Clause(in(PaperWords.MONEY), paragraphs, rows, null);
  }

  private Row row(Text label, String value) {
    return new Row(in(label), value);
  }

  private String in(Text text) {
    return text.in(language);
  }
}
