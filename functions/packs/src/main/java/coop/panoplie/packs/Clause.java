package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.pack.Mention;
import java.util.Map;

/**
 * A clause as the data has it, its holes not filled.
 *
 * @param mention its words, with the source they have for most people
 * @param sources another one for those whose bond with the cooperative rests on other articles, by
 *     the bond's name
 */
public record Clause(Mention mention, Map<String, Text> sources) {

  /** The rule that asks for it of people bound so; null stands for the usual bond. */
  public Text source(@Nullable String bond) {
    Text own = bond == null ? null : sources.get(bond);
    return own == null ? mention.source() : own;
  }
}
