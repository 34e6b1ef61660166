package coop.panoplie.packs.check;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.packs.PackData;
import java.util.ArrayList;
import java.util.List;

/** Collects refusals, worded by the pack. */
public final class Findings {

  private final PackData data;
  private final List<Refusal> refusals = new ArrayList<>();

  public Findings(PackData data) {
    this.data = data;
  }

  public Text text(String code) {
    return data.text(code);
  }

  public void add(Refusal refusal) {
    refusals.add(refusal);
  }

  void addAll(List<Refusal> others) {
    refusals.addAll(others);
  }

  /** A refusal without a way out but what it says. */
  public void say(String pointer, String code, @Nullable String source) {
    refusals.add(new Refusal(pointer, code, text(code), source, List.of()));
  }

  void say(String pointer, String code, Text text, String source, WayOut... waysOut) {
    refusals.add(new Refusal(pointer, code, text, source, List.of(waysOut)));
  }

  /** Refuses what is missing or blank; answers whether it is there. */
  boolean need(String pointer, String code, @Nullable String value) {
    boolean there = value != null && !value.isBlank();
    if (!there) {
      say(pointer, code, null);
    }
    return there;
  }

  List<Refusal> all() {
    return List.copyOf(refusals);
  }
}
