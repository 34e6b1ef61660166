package coop.panoplie.packs.engine;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.packs.CountryPack;
import coop.panoplie.packs.PackData;
import java.util.Map;
import java.util.function.Function;

/**
 * The packs behind one text in, one text out, for a browser: the very computation of the server,
 * offline. The answer is a promise; the server computes again when a job is submitted.
 */
public final class Engine {

  private final CountryPack pack;

  private Engine(CountryPack pack) {
    this.pack = pack;
  }

  /**
   * One country's engine; a browser loads the one it needs.
   *
   * @param file gives the JSON of one of the pack's files by its name
   */
  public static Engine of(
      Function<PackData, ? extends CountryPack> country, Function<String, String> file) {
    return new Engine(
        country.apply(PackData.forFormulas(name -> JsonText.object(file.apply(name)))));
  }

  /**
   * Computes {@code {content, profile, soFar, aim}}; all but the content may be left out. Answers
   * {@code {breakdown}} or {@code {refusals}}, in the words of the HTTP interface.
   *
   * @throws IllegalArgumentException when the request is no JSON object
   */
  public String answer(String request) {
    Map<String, Object> parsed = JsonText.object(request);
    RequestReader reader = new RequestReader(parsed);
    BreakdownJson json = new BreakdownJson(pack);
    return switch (pack.breakdown(reader.asked(), reader.profile(), reader.aim())) {
      case Decision.Accepted<Breakdown> money -> json.breakdown(money.value());
      case Decision.Rejected<Breakdown> no -> json.refusals(no.reasons());
    };
  }
}
