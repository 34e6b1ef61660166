package coop.panoplie.packs.check;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.packs.identifiers.Iban;

/** What the contract, the hiring declaration and the transfer need of the member. */
final class MemberCheck {

  private final CountryRules rules;
  private final Findings findings;

  MemberCheck(CountryRules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  void of(Profile member) {
    findings.need("/profile/givenName", "missing.givenName", member.givenName());
    findings.need("/profile/familyName", "missing.familyName", member.familyName());
    String number = member.nationalNumber();
    if (findings.need("/profile/nationalNumber", "missing.nationalNumber", number)
        && number != null
        && !rules.nationalNumber(number)) {
      findings.say("/profile/nationalNumber", "nationalNumber.wrong", null);
    }
    if (member.birthDate() == null) {
      findings.say("/profile/birthDate", "missing.birthDate", null);
    }
    address(member.address());
    String iban = member.iban();
    if (findings.need("/profile/iban", "missing.iban", iban) && iban != null && !Iban.valid(iban)) {
      findings.say("/profile/iban", "iban.wrong", null);
    }
    findings.need("/profile/email", "missing.email", member.email());
    rules.member(member, findings);
  }

  private void address(@Nullable Address address) {
    if (address == null
        || blank(address.street())
        || blank(address.postalCode())
        || blank(address.city())) {
      findings.say("/profile/address", "missing.memberAddress", null);
    }
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
