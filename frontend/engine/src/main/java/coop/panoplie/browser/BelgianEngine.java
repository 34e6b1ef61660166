package coop.panoplie.browser;

import coop.panoplie.packs.belgium.Belgium;
import org.teavm.jso.JSExport;

/** The engine with the law of Belgium alone. */
public final class BelgianEngine {

  private BelgianEngine() {}

  @JSExport
  public static Door.Answers engine(Door.Files files) {
    return Door.open(Belgium::of, files);
  }

  /** Nothing to do on loading: the page asks for the engine when it needs it. */
  public static void main(String[] arguments) {}
}
