package coop.panoplie.shell.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Json;
import java.util.function.Function;

/**
 * Money as a member reads it: each line with the words that say how it was computed. The words are
 * made when they are read, from the line's own trace; events and tables do without them.
 */
public final class Explained {

  private Explained() {}

  private static ObjectNode of(Breakdown money, Pack pack) {
    ObjectMapper json = Json.mapper();
    ObjectNode answer = json.valueToTree(money);
    JsonNode lines = answer.path("lines");
    for (int i = 0; i < lines.size(); i++) {
      Line line = money.lines().get(i);
      put(lines.get(i), "explanation", pack.explain(line));
      for (int k = 0; k < line.inputs().size(); k++) {
        put(lines.get(i).path("inputs").get(k), "label", pack.name(line.inputs().get(k)));
      }
    }
    return answer;
  }

  private static void put(JsonNode object, String name, Text words) {
    ((ObjectNode) object).set(name, Json.mapper().valueToTree(words));
  }

  /** An answer that is a breakdown or holds one as {@code breakdown}, its lines explained. */
  public static Object in(
      Object answer,
      @Nullable Breakdown money,
      @Nullable Country country,
      Function<Country, Pack> packs) {
    if (money == null || country == null) {
      return answer;
    }
    ObjectNode explained = of(money, packs.apply(country));
    if (answer == money) {
      return explained;
    }
    ObjectNode tree = Json.mapper().valueToTree(answer);
    tree.set("breakdown", explained);
    return tree;
  }
}
