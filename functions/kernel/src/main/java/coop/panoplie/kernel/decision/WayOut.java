package coop.panoplie.kernel.decision;

import coop.panoplie.kernel.Text;
import java.util.Map;

/**
 * Something the person can do about a refusal.
 *
 * @param change JSON pointers into the declaration's content and the value that would lift the
 *     refusal; empty when no single value does
 */
public record WayOut(String code, Text text, Map<String, String> change) {

  public static WayOut advice(String code, Text text) {
    return new WayOut(code, text, Map.of());
  }
}
