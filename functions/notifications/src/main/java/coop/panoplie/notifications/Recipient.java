package coop.panoplie.notifications;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.event.DeclarationSummary;

/**
 * A person to write to, in that person's language.
 *
 * @param address absent when none was given; then there is nothing to send to
 */
record Recipient(Role role, @Nullable String address, String name, Language language) {

  static Recipient member(Profile member) {
    return new Recipient(
        Role.MEMBER, member.email(), member.fullName(), languageOf(member.language()));
  }

  static Recipient member(DeclarationSummary summary) {
    return new Recipient(
        Role.MEMBER,
        summary.memberEmail(),
        summary.memberName(),
        languageOf(summary.memberLanguage()));
  }

  /** The client; without a language of its own it is written to in the member's. */
  static Recipient client(@Nullable Client client, @Nullable Language membersLanguage) {
    if (client == null) {
      return new Recipient(Role.CLIENT, null, "", languageOf(membersLanguage));
    }
    Language own = client.language();
    String person = client.contactName() == null ? client.name() : client.contactName();
    return new Recipient(
        Role.CLIENT,
        client.email(),
        person == null ? "" : person,
        languageOf(own == null ? membersLanguage : own));
  }

  private static Language languageOf(@Nullable Language language) {
    return language == null ? Language.EN : language;
  }
}
