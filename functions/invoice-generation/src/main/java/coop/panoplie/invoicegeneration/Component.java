package coop.panoplie.invoicegeneration;

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
    Component create(
        @BindsInstance Surroundings surroundings, @BindsInstance Paper.Printer printer);
  }

  /** The parts and how they fit. */
  @dagger.Module
  final class Parts {
    private Parts() {}

    @Provides
    static InvoiceStore store(Surroundings surroundings) {
      return new InvoiceStore(surroundings, Store.of(surroundings));
    }

    @Provides
    static Office office(Surroundings surroundings, InvoiceStore store, Paper.Printer printer) {
      Paper paper = new Paper(new Documents(surroundings), printer);
      return new Office(surroundings, store, paper, Packs::of);
    }

    @Provides
    static Entry entry(Surroundings surroundings, InvoiceStore store, Office office) {
      return new Entry(
          null,
          new QueueDoor(new InvoiceListener(surroundings, store, office, Patience.USUAL)),
          new DueRound(surroundings, store, office, Patience.USUAL));
    }
  }
}
