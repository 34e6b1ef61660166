package coop.panoplie.shell;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Input;
import java.util.List;

/**
 * Parts the kernel's records got after their first release. Events and files of before do not say
 * them: they are then read as nothing (an empty list or text, zero, no), never as a broken world.
 */
final class AddedLater {

  private AddedLater() {}

  interface ToBreakdown {
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Carry> carries();
  }

  interface ToLine {
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String packVersion();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Input> inputs();
  }

  interface ToHousehold {
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    int disabledChildren();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    boolean singleParent();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    boolean disabled();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    boolean partnerDisabled();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    int elders();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    int others();
  }
}
