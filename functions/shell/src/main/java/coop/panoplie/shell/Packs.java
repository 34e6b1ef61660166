package coop.panoplie.shell;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.Belgium;
import coop.panoplie.packs.france.France;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;

/** The country packs, read from their data files on first use. */
public final class Packs {
  private static final Supplier<Pack> BELGIUM = new Lazy<>(() -> Belgium.of(data(Belgium.class)));
  private static final Supplier<Pack> FRANCE = new Lazy<>(() -> France.of(data(France.class)));

  private Packs() {}

  /** The pack that holds this country's law. */
  public static Pack of(Country country) {
    return switch (country) {
      case BE -> BELGIUM.get();
      case FR -> FRANCE.get();
    };
  }

  /** The data files lie beside the pack's class. */
  private static PackData data(Class<?> pack) {
    return PackData.of(file -> read(pack, file));
  }

  @SuppressWarnings("unchecked") // JSON objects are maps with text keys
  private static Map<String, Object> read(Class<?> pack, String file) {
    try (InputStream in = pack.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(pack.getSimpleName() + " lacks " + file);
      }
      return Json.mapper().readValue(in, Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
