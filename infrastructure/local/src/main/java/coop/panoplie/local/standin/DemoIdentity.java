package coop.panoplie.local.standin;

import java.util.List;
import java.util.Map;

/** People to sign in as, on this machine only. */
public enum DemoIdentity {
  LEA("lea", "Léa Verhaegen", "lea@panoplie.example", List.of(), "member, musician in Belgium"),
  HUGO("hugo", "Hugo Marchetti", "hugo@panoplie.example", List.of(), "member, trainer in France"),
  SAM("sam", "Sam Okoye", "sam@panoplie.example", List.of("staff"), "staff");

  private final String sub;
  private final String fullName;
  private final String email;
  private final List<String> groups;
  private final String role;

  DemoIdentity(String sub, String fullName, String email, List<String> groups, String role) {
    this.sub = sub;
    this.fullName = fullName;
    this.email = email;
    this.groups = groups;
    this.role = role;
  }

  public String sub() {
    return sub;
  }

  public String fullName() {
    return fullName;
  }

  public String email() {
    return email;
  }

  public String role() {
    return role;
  }

  /** The claims the sign-in page posts for this person. */
  public Map<String, Object> claims() {
    return Map.of(
        "email",
        email,
        "name",
        fullName,
        "cognito:groups",
        groups,
        "aud",
        List.of(Identity.CLIENT));
  }
}
