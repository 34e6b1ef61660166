package coop.panoplie.eventrelay;

import coop.panoplie.shell.Surroundings;
import dagger.BindsInstance;

/** What the relay is made of. */
@dagger.Component
interface Component {
  Relay relay();

  /** Makes it in the given surroundings. */
  @dagger.Component.Factory
  interface Factory {
    Component create(@BindsInstance Surroundings surroundings);
  }
}
