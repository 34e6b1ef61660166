package coop.panoplie.shell;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.pack.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A job nobody declared, and what it pays. */
public record Rehearsal(Job job, Breakdown breakdown) {

  /** One job for each country, computed, put into words, written and read as events carry it. */
  public static List<Rehearsal> all() {
    return Arrays.stream(Country.values()).map(Rehearsal::in).toList();
  }

  private static Rehearsal in(Country country) {
    Job job = job(country);
    Pack pack = Packs.of(country);
    Breakdown breakdown =
        switch (pack.breakdown(job.content(), job.member())) {
          case Decision.Accepted<Breakdown>(Breakdown accepted) -> accepted;
          case Decision.Rejected<Breakdown>(var reasons) ->
              throw new IllegalStateException("the rehearsal's job is refused: " + reasons);
        };
    breakdown.lines().forEach(pack::explain);
    var told = new Fact.FeeCalculated(job, breakdown);
    var heard = Json.read(Json.write(told), Fact.FeeCalculated.class);
    return new Rehearsal(heard.job(), heard.breakdown());
  }

  private static Job job(Country country) {
    String file = "/rehearsal/" + country.name().toLowerCase(Locale.ROOT) + ".json";
    try (InputStream in = Rehearsal.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return Json.mapper().readValue(in, Job.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
