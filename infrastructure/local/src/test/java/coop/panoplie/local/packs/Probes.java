package coop.panoplie.local.packs;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
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

/** Everything a pack is asked about the sample and the worked cases, each answer as words. */
final class Probes {
  private static final Path CASES = Path.of("../../functions/packs/src/test/resources/cases");

  /** A pack and its worked cases, to be asked. */
  private record Asked(Pack pack, Cases worked) {}

  private final List<Function<Asked, String>> questions = new ArrayList<>();

  /** The question that told two packs apart last; the next figure is often heard there too. */
  private int first;

  Probes(Country country, String name) {
    for (Job job : Job.sample(country)) {
      LocalDate day = job.content().work().from();
      questions.add(of -> job.id() + " " + paper(of.pack(), job));
      questions.add(of -> refusals(of.pack(), job, day.minusDays(3)));
      questions.add(of -> refusals(of.pack(), job, day.plusDays(1)));
    }
    for (Path file : caseFiles(name)) {
      for (JsonNode one : PackFiles.json(file).path("cases")) {
        Map<String, Object> input = PackFiles.plain(one.path("input"));
        questions.add(of -> of.worked().answer(input).toString());
      }
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
  List<String> answers(PackData data) {
    Asked asked = asked(data);
    return questions.stream().map(question -> told(() -> question.apply(asked))).toList();
  }

  /** Whether anything is answered otherwise than before; a pack that cannot be made is. */
  boolean otherwise(PackData data, List<String> before) {
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

  private static String refusals(Pack pack, Job job, LocalDate today) {
    return pack.check(job.content(), job.profile(), today).toString();
  }

  private static String paper(Pack pack, Job job) {
    return switch (pack.breakdown(job.content(), job.profile(), job.earlier())) {
      case Decision.Rejected<Breakdown> no -> no.reasons().toString();
      case Decision.Accepted<Breakdown> yes ->
          told(yes.value()::toString)
              + told(() -> pack.invoiceMentions(job.content(), yes.value()).toString())
              + told(
                  () ->
                      pack.contractMentions(job.content(), job.profile(), yes.value()).toString());
    };
  }

  private static String told(Supplier<String> answer) {
    try {
      return answer.get();
    } catch (RuntimeException broken) {
      return "broken: " + broken;
    }
  }
}
