package coop.panoplie.local.packs;

import com.fasterxml.jackson.core.type.TypeReference;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * An invented member with a job.
 *
 * @param who in a few words
 * @param soFar what earlier jobs left; absent means nothing
 */
record Job(String id, String who, Profile profile, Content content, @Nullable SoFar soFar) {

  /** The sample of a country. */
  static List<Job> sample(Country country) {
    String file = "/population/" + country.name().toLowerCase(Locale.ROOT) + ".json";
    try (InputStream in = Job.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file);
      }
      return Json.strict().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SoFar earlier() {
    return soFar == null ? SoFar.NOTHING : soFar;
  }
}
