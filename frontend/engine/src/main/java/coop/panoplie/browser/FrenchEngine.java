package coop.panoplie.browser;

import coop.panoplie.packs.france.France;
import org.teavm.jso.JSExport;

/** The engine with the law of France alone. */
public final class FrenchEngine {

  private FrenchEngine() {}

  @JSExport
  public static Door.Answers engine(Door.Files files) {
    return Door.open(France::of, files);
  }

  /** Nothing to do on loading: the page asks for the engine when it needs it. */
  public static void main(String[] arguments) {}
}
