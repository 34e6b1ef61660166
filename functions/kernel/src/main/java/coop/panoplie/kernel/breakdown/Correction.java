package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Money;
import java.time.Instant;

/**
 * What became of one line when a computed job was computed again: an entry of its own. The line it
 * corrects stays as it was.
 *
 * @param lineId the line's name within its pack
 * @param label the line's words as of today; of a line that is no more, its last
 * @param before what it stood at, signed as in its group; zero when there was no such line
 * @param after what it should have been; zero when there is no such line any more
 * @param difference {@code after - before}
 * @param reason why it was computed again, as the member reads it
 * @param packVersion the version of the pack that gave {@code after}
 */
public record Correction(
    String lineId,
    Line.Group group,
    Text label,
    Money before,
    Money after,
    Money difference,
    String reason,
    Instant at,
    String packVersion) {}
