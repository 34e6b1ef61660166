package coop.panoplie.packs.cases;

import coop.panoplie.kernel.Country;
import coop.panoplie.packs.NotVouched;
import coop.panoplie.packs.PackData;
import java.util.Map;

/**
 * Answers a worked case with the pack's own figures. Inputs and outputs are plain maps as a JSON
 * parser gives them; output numbers are {@link java.math.BigDecimal}.
 */
public final class Cases {

  private final PackData data;

  private Cases(PackData data) {
    this.data = data;
  }

  public static Cases of(PackData data) {
    return new Cases(data);
  }

  /**
   * The output of a case, or {@code refused} with the reason when the pack does not vouch for it.
   *
   * @param input the parsed {@code input} object of the case
   */
  public Map<String, Object> answer(Map<String, ?> input) {
    try {
      CaseInput in = new CaseInput(input);
      return data.country() == Country.BE
          ? BelgianCase.answer(data, in)
          : FrenchCase.answer(data, in);
    } catch (CaseRefused refused) {
      return Map.of("refused", refused.reason());
    } catch (NotVouched hole) {
      return Map.of("refused", hole.reason());
    }
  }
}
