package coop.panoplie.staffconsole;

import coop.panoplie.shell.Entry;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.http.Router;
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
    static Receipts receipts(Surroundings surroundings) {
      return new Receipts(
          new Store(surroundings.clients().dynamoDb(), surroundings.env("RECEIPTS_TABLE")));
    }

    @Provides
    static Entry entry(Surroundings surroundings, Receipts receipts) {
      Store table = Store.of(surroundings);
      Router router = new Router(surroundings, table, Outbox.of(surroundings));
      new StaffRoutes(surroundings, receipts, new Acts(table)).on(router);
      return new Entry(router, null, null);
    }
  }
}
