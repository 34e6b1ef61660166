package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import java.util.Objects;

/**
 * What all lines of one rule say alike as long as the law stays the same: made once and shared by
 * them.
 *
 * @param id stable name of the line within its pack, such as {@code onss.employee}
 * @param ruleId the pack's rule that makes it
 * @param packVersion the version of the pack the rule was read from
 * @param source act and article, or the house's decision
 * @param confidence the reference's mark of the weakest figure used
 * @param note what a member should know
 * @param takesOff whether amounts are counted as they are owed and shown with a minus; a line that
 *     was written and read again has its sign already, so that this makes no two origins differ
 */
public record Origin(
    String id,
    Line.Group group,
    Text label,
    String ruleId,
    String packVersion,
    String source,
    String confidence,
    Certainty certainty,
    @Nullable Text note,
    boolean takesOff) {

  /** The same, as sure as said here. */
  public Origin as(Certainty other) {
    return new Origin(
        id, group, label, ruleId, packVersion, source, confidence, other, note, takesOff);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Origin other
        && id.equals(other.id)
        && group == other.group
        && label.equals(other.label)
        && ruleId.equals(other.ruleId)
        && packVersion.equals(other.packVersion)
        && source.equals(other.source)
        && confidence.equals(other.confidence)
        && certainty == other.certainty
        && Objects.equals(note, other.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ruleId, packVersion, certainty);
  }
}
