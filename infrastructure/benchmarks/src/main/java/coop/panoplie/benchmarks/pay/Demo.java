package coop.panoplie.benchmarks.pay;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One of the demo's two jobs, at any price. */
record Demo(Pack pack, Content content, Profile member) {

  /**
   * @param name {@code belgian-musician} or {@code french-trainer}
   */
  static Demo named(String name) {
    try (InputStream in = Demo.class.getResourceAsStream("/demo/" + name + ".json")) {
      JsonNode sample = Json.mapper().readTree(in);
      Content content = Json.mapper().treeToValue(sample.path("content"), Content.class);
      Profile member = Json.mapper().treeToValue(sample.path("profile"), Profile.class);
      return new Demo(Packs.of(content.country()), content, member);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Demo at(long cents) {
    Content priced =
        new Content(
            content.country(),
            content.client(),
            content.mission(),
            content.work(),
            Money.ofCents(cents),
            content.wishes());
    return new Demo(pack, priced, member);
  }

  Breakdown breakdown() {
    return switch (pack.breakdown(content, member)) {
      case Decision.Accepted<Breakdown> yes -> yes.value();
      case Decision.Rejected<Breakdown> no ->
          throw new IllegalStateException("the demo's job is refused: " + no.reasons());
    };
  }
}
