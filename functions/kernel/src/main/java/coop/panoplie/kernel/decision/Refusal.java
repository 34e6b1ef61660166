package coop.panoplie.kernel.decision;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import java.util.List;

/**
 * A rule that says no: which field, which rule, why, and the ways out. A value, never an exception.
 *
 * @param pointer JSON pointer of the field, such as {@code /price}
 * @param source the legal or house source of the rule, when there is one
 */
public record Refusal(
    String pointer, String code, Text title, @Nullable String source, List<WayOut> waysOut) {

  public static Refusal of(String pointer, String code, Text title) {
    return new Refusal(pointer, code, title, null, List.of());
  }
}
