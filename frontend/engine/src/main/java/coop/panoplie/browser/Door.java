package coop.panoplie.browser;

import coop.panoplie.packs.CountryPack;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.engine.Engine;
import java.util.function.Function;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** How the page reaches the engine: a function in, a function out. */
final class Door {

  private Door() {}

  /** Gives the JSON of one of the pack's files by its name. */
  @JSFunctor
  interface Files extends JSObject {
    String read(String name);
  }

  /** Answers a request in JSON; see {@link Engine#answer}. */
  @JSFunctor
  interface Answers extends JSObject {
    String answer(String request);
  }

  static Answers open(Function<PackData, ? extends CountryPack> country, Files files) {
    // a method reference would check for null and drag in how JavaScript objects become Java ones
    Engine engine = Engine.of(country, name -> files.read(name));
    return request -> engine.answer(request);
  }
}
