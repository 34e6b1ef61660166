package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Entry;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.http.Router;
import coop.panoplie.shell.store.CarriedYears;
import coop.panoplie.shell.store.Store;
import dagger.BindsInstance;
import dagger.Module;
import dagger.Provides;
import java.util.function.Function;
import javax.inject.Singleton;

/** What declaration-intake is made of. */
@Singleton
@dagger.Component(modules = Component.Parts.class)
interface Component {
  Entry entry();

  /** Every route this function answers. */
  Router router();

  /** Makes it in the given surroundings, with the countries' rules. */
  @dagger.Component.Factory
  interface Factory {
    Component create(
        @BindsInstance Surroundings surroundings, @BindsInstance Function<Country, Pack> packs);
  }

  @Module
  final class Parts {
    private Parts() {}

    @Provides
    @Singleton
    static Store store(Surroundings surroundings) {
      return Store.of(surroundings);
    }

    @Provides
    static Outbox outbox(Surroundings surroundings) {
      return Outbox.of(surroundings);
    }

    @Provides
    static Documents documents(Surroundings surroundings) {
      return new Documents(surroundings);
    }

    @Provides
    static EarlierJobs earlierJobs(Surroundings surroundings, Function<Country, Pack> packs) {
      Store fees = new Store(surroundings.clients().dynamoDb(), surroundings.env("FEES_TABLE"));
      return new EarlierJobs(packs, new CarriedYears(fees));
    }

    @Provides
    static OfferTokens tokens(Surroundings surroundings) {
      return new OfferTokens(surroundings.env("OFFER_SIGNING_KEY"));
    }

    @Provides
    static OfferLinks links(OfferTokens tokens, Surroundings surroundings) {
      return new OfferLinks(tokens, surroundings.env("PORTAL_URL"));
    }

    @Provides
    static Declarations declarations(Function<Country, Pack> packs, OfferTokens tokens) {
      return new Declarations(packs, tokens);
    }

    @Provides
    @Singleton
    static Router router(
        Surroundings surroundings,
        Store store,
        Outbox outbox,
        ProfileRoutes profiles,
        MemberRoutes members,
        OfferRoutes offers,
        OpenApi openApi) {
      Router router = new Router(surroundings, store, outbox);
      profiles.on(router);
      members.on(router);
      offers.on(router);
      openApi.on(router);
      return router;
    }

    @Provides
    @Singleton
    static Entry entry(Router router, Expiry expiry) {
      return new Entry(router, null, expiry::run);
    }
  }
}
