package coop.panoplie.feecalculation;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Item;
import java.util.Optional;
import java.util.function.Function;

/** Reads the file, decides, writes: one message, one transaction. */
final class PayListener implements QueueDoor.Listener {
  private final Surroundings surroundings;
  private final PayStore store;
  private final Function<Country, Pack> packs;

  PayListener(Surroundings surroundings, PayStore store, Function<Country, Pack> packs) {
    this.surroundings = surroundings;
    this.store = store;
    this.packs = packs;
  }

  @Override
  public void hear(Envelope event) {
    if (store.heard(event.id())) {
      return;
    }
    Optional<Item> read = store.find(event.fact().jobId());
    PayFile file = read.map(item -> item.as(PayFile.class)).orElse(null);
    var outcome = new PayDecision(packs, surroundings.now()).decide(file, event.fact());
    store.step(event.id(), read, outcome).commit();
  }
}
