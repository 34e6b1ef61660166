package coop.panoplie.local.permission;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.template.Template.Statement;
import java.util.List;
import java.util.Locale;

/** What one function may do: allowed by a statement, and denied by none. */
final class Grants {
  private final List<Statement> statements;

  Grants(List<Statement> statements) {
    this.statements = List.copyOf(statements);
  }

  boolean allow(Need need) {
    return need.actions().stream().anyMatch(a -> allow(a, need));
  }

  private boolean allow(String action, Need need) {
    boolean allowed = false;
    for (Statement s : statements) {
      if (speaksOf(s, action, need.resource()) && holds(s, need.leadingKey())) {
        if (!s.allow()) {
          return false;
        }
        allowed = true;
      }
    }
    return allowed;
  }

  private static boolean speaksOf(Statement s, String action, String resource) {
    String lower = action.toLowerCase(Locale.ROOT);
    return s.actions().stream().anyMatch(a -> matches(a.toLowerCase(Locale.ROOT), lower))
        && s.resources().stream().anyMatch(r -> matches(r, resource));
  }

  /** A call whose key the host does not see is not covered by a statement about some keys. */
  private static boolean holds(Statement s, @Nullable String leadingKey) {
    return s.leadingKeys().isEmpty()
        || (leadingKey != null && s.leadingKeys().stream().anyMatch(k -> matches(k, leadingKey)));
  }

  /** IAM's wildcards: {@code *} any run of characters, {@code ?} any one. */
  static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int retry = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = t;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
