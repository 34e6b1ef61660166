package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.shell.http.Principal;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import javax.inject.Inject;

/** Members' profiles in the table, under {@code MEMBER#<sub>}. */
final class Profiles {
  private static final String PROFILE = "PROFILE";

  private final Store store;

  @Inject
  Profiles(Store store) {
    this.store = store;
  }

  /** A profile and its version, 0 when nothing was saved yet. */
  record Kept(Profile profile, long version) {}

  /** The member's profile; a new member starts with what the identity provider knows. */
  Kept of(Principal member) {
    return store
        .get(partition(member), PROFILE)
        .map(item -> new Kept(item.as(Profile.class), item.version()))
        .orElseGet(() -> new Kept(blank(member.email()), 0));
  }

  Kept save(Step step, Principal member, Profile profile, long current) {
    Item item = Item.first(partition(member), PROFILE, profile);
    step.save(new Item(item.pk(), item.sk(), current + 1, item.body(), item.index()));
    return new Kept(profile, current + 1);
  }

  /** The member as a declaration remembers them. */
  Owner owner(Principal member) {
    Profile profile = of(member).profile();
    String name = profile.fullName();
    String known = member.name() == null ? member.sub() : member.name();
    return new Owner(
        member.sub(),
        name.isBlank() ? known : name,
        profile.email() == null ? member.email() : profile.email(),
        profile.language(),
        profile);
  }

  private static Profile blank(@Nullable String email) {
    return new Profile(
        null, null, null, null, null, null, null, email, null, null, null, null, null);
  }

  private static String partition(Principal member) {
    return "MEMBER#" + member.sub();
  }
}
