package coop.panoplie.local.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Ways to get every value of a figure wrong. */
enum Slip {
  A_TENTH_MORE("1.1"),
  FAR_TOO_MUCH("20"),
  FAR_TOO_LITTLE("0.05"),
  /** For figures that say what the law is without a number of their own. */
  ANOTHER_SOURCE("1");

  private static final int DECIMALS = 6;

  private final BigDecimal times;

  Slip(String times) {
    this.times = new BigDecimal(times);
  }

  /** All ways, the one first that is likely to be heard: a rule speaks by its source. */
  static List<Slip> likelyFirst(String unit) {
    List<Slip> all = List.of(values());
    return isRule(unit) ? all.reversed() : all;
  }

  private static boolean isRule(String unit) {
    return unit.startsWith("rule");
  }

  static boolean holds(JsonNode file, String id) {
    for (JsonNode figure : file.path("figures")) {
      if (figure.path("id").asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Every value of a figure wrong, in this very file. */
  JsonNode slipped(JsonNode file, String id) {
    for (JsonNode figure : file.path("figures")) {
      if (figure.path("id").asText().equals(id)) {
        boolean rule = isRule(figure.path("unit").asText());
        figure.path("values").forEach(value -> plant((ObjectNode) value, rule));
      }
    }
    return file;
  }

  private void plant(ObjectNode value, boolean rule) {
    if (this == ANOTHER_SOURCE) {
      if (rule || value.path("value").asText().equals("0")) {
        value.put("source", "Another act");
      }
    } else if (value.has("value")) {
      value.set("value", slipped(value.path("value").asText()));
    } else if (value.has("rows")) {
      value.path("rows").forEach(row -> plant((ArrayNode) row));
    } else {
      value.remove(List.of("missing", "atMost"));
      value.put("value", "1");
      value.put("confidence", "S");
    }
  }

  /** The lower limit of a row stays, so that the table stays in order. */
  private void plant(ArrayNode row) {
    for (int i = row.size() > 1 ? 1 : 0; i < row.size(); i++) {
      row.set(i, slipped(row.path(i).asText()));
    }
  }

  /** Whole numbers stay whole; a tenth more of a small one is one more. */
  private TextNode slipped(String number) {
    BigDecimal old = new BigDecimal(number);
    int decimals = Math.clamp(old.scale() + (old.scale() > 0 ? 2 : 0), 0, DECIMALS);
    BigDecimal young = old.multiply(times).setScale(decimals, RoundingMode.DOWN);
    return TextNode.valueOf(
        (young.compareTo(old) == 0 ? old.add(BigDecimal.ONE) : young).toPlainString());
  }
}
