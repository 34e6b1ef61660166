package coop.panoplie.local.packs;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.Belgium;
import coop.panoplie.packs.cases.Cases;
import coop.panoplie.packs.france.France;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Everything a pack is asked about the sample and the worked cases, and what it answers. */
final class Probes {
  private static final Path CASES = Path.of("../../functions/packs/src/test/resources/cases");

  /** A pack and its worked cases, to be asked. */
  private record Asked(Pack pack, Cases worked) {}

  private final List<Function<Asked, Object>> questions = new ArrayList<>();

  /** The question that told two packs apart last; the next figure is often heard there too. */
  private int first;

  /** What most figures speak in comes first. */
  Probes(Country country, String name) {
    List<Job> sample = Job.sample(country);
    sample.forEach(job -> questions.add(of -> money(of, job)));
    for (Path file : caseFiles(name)) {
      for (JsonNode one : PackFiles.json(file).path("cases")) {
        Map<String, Object> input = PackFiles.plain(one.path("input"));
        questions.add(of -> of.worked().answer(input));
      }
    }
    for (Job job : sample) {
      LocalDate day = job.content().work().from();
      questions.add(of -> of.pack().check(job.content(), job.profile(), day.minusDays(3)));
      questions.add(of -> of.pack().check(job.content(), job.profile(), day.plusDays(1)));
      questions.add(of -> paper(of, job, money -> of.pack().invoiceMentions(job.content(), money)));
      questions.add(
          of ->
              paper(
                  of,
                  job,
                  money -> of.pack().contractMentions(job.content(), job.profile(), money)));
    }
  }

  private static List<Path> caseFiles(String name) {
    try (var files = Files.list(CASES)) {
      return files.filter(f -> f.getFileName().toString().startsWith(name)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One answer for each question. */
  List<Object> answers(PackData data) {
    Asked asked = asked(data);
    return questions.stream().map(question -> told(() -> question.apply(asked))).toList();
  }

  /** Whether anything is answered otherwise than before; a pack that cannot be made is. */
  boolean otherwise(PackData data, List<Object> before) {
    Asked asked;
    try {
      asked = asked(data);
    } catch (RuntimeException broken) {
      return true;
    }
    for (int i = 0; i < questions.size(); i++) {
      int at = (first + i) % questions.size();
      if (!told(() -> questions.get(at).apply(asked)).equals(before.get(at))) {
        first = at;
        return true;
      }
    }
    return false;
  }

  private static Asked asked(PackData data) {
    Pack pack = data.country() == Country.BE ? Belgium.of(data) : France.of(data);
    return new Asked(pack, Cases.of(data));
  }

  private static Decision<Breakdown> money(Asked asked, Job job) {
    return asked.pack().breakdown(job.content(), job.profile(), job.earlier());
  }

  /** What stands on a paper about a job's money; nothing when there is none. */
  private static List<Mention> paper(Asked asked, Job job, Function<Breakdown, List<Mention>> of) {
    return switch (money(asked, job)) {
      case Decision.Rejected<Breakdown> no -> List.of();
      case Decision.Accepted<Breakdown> yes -> of.apply(yes.value());
    };
  }

  private static Object told(Supplier<Object> answer) {
    try {
      return answer.get();
    } catch (RuntimeException broken) {
      return "broken: " + broken;
    }
  }
}
