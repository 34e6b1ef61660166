package coop.panoplie.employmentcontract;

import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Entry;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Store;
import dagger.BindsInstance;
import dagger.Provides;

/** What this function is made of. */
@dagger.Component(modules = Component.Parts.class)
interface Component {

  Entry entry();

  @dagger.Component.Factory
  interface Factory {
    Component create(@BindsInstance Surroundings surroundings);
  }

  /** The parts and how they fit. */
  @dagger.Module
  final class Parts {
    private Parts() {}

    @Provides
    static ContractStore store(Surroundings surroundings) {
      return new ContractStore(surroundings, Store.of(surroundings));
    }

    @Provides
    static Printing printing(Surroundings surroundings) {
      return new Printing(surroundings, new Documents(surroundings), Packs::of);
    }

    @Provides
    static QueueDoor.Listener listener(
        Surroundings surroundings, ContractStore store, Printing printing) {
      return new ContractListener(surroundings, store, printing);
    }

    @Provides
    static Entry entry(QueueDoor.Listener listener) {
      return new Entry(null, new QueueDoor(listener), null);
    }
  }
}
