package coop.panoplie.memberaccount;

import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Entry;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.http.Router;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Store;
import dagger.BindsInstance;
import dagger.Provides;
import javax.inject.Singleton;

/** What this function is made of. */
@Singleton
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
    @Singleton
    static Store table(Surroundings surroundings) {
      return Store.of(surroundings);
    }

    @Provides
    static AccountStore store(Surroundings surroundings, Store table) {
      return new AccountStore(surroundings, table);
    }

    @Provides
    static Router router(Surroundings surroundings, Store table, AccountStore store) {
      Router router = new Router(surroundings, table, Outbox.of(surroundings));
      new AccountRoutes(store, new Documents(surroundings)).on(router);
      return router;
    }

    @Provides
    static Entry entry(Router router, AccountStore store) {
      return new Entry(router, QueueDoor.ofJobs(new AccountListener(store)), null);
    }
  }
}
