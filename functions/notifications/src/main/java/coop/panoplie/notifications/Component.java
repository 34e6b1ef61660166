package coop.panoplie.notifications;

import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Entry;
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
    static MailStore store(Surroundings surroundings) {
      return new MailStore(surroundings, Store.of(surroundings));
    }

    @Provides
    static Documents documents(Surroundings surroundings) {
      return new Documents(surroundings);
    }

    @Provides
    static Messages messages(Surroundings surroundings) {
      return new Messages(new Portal(surroundings.env("PORTAL_URL")));
    }

    @Provides
    static PostOffice office(Surroundings surroundings, MailStore store, Documents documents) {
      return new PostOffice(
          surroundings,
          store,
          new MailService(surroundings.clients().ses()),
          new Mime(new Layout(), surroundings.env("MAIL_FROM")),
          documents);
    }

    @Provides
    static QueueDoor.Listener listener(
        Surroundings surroundings,
        MailStore store,
        Messages messages,
        PostOffice office,
        Documents documents) {
      return new MailListener(surroundings, store, messages, office, documents);
    }

    @Provides
    static Entry entry(QueueDoor.Listener listener) {
      return new Entry(null, new QueueDoor(listener), null);
    }
  }
}
