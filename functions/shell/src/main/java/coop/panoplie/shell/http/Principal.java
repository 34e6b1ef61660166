package coop.panoplie.shell.http;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Nullable;
import java.util.HashSet;
import java.util.Set;

/** Who is calling, as the JWT authoriser vouched for. */
public record Principal(
    String sub, @Nullable String email, @Nullable String name, Set<String> groups) {

  public boolean isStaff() {
    return groups.contains("staff");
  }

  static @Nullable Principal of(JsonNode event) {
    JsonNode claims = event.path("requestContext").path("authorizer").path("jwt").path("claims");
    if (!claims.hasNonNull("sub")) {
      return null;
    }
    return new Principal(
        claims.path("sub").asText(),
        claims.hasNonNull("email") ? claims.path("email").asText() : null,
        claims.hasNonNull("name") ? claims.path("name").asText() : null,
        groups(claims.path("cognito:groups")));
  }

  /** The authoriser hands a list over as text, {@code [staff advisers]}. */
  private static Set<String> groups(JsonNode claim) {
    Set<String> groups = new HashSet<>();
    if (claim.isArray()) {
      claim.forEach(g -> groups.add(g.asText()));
      return groups;
    }
    StringBuilder word = new StringBuilder();
    for (char c : (claim.asText("") + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
        word.append(c);
      } else if (!word.isEmpty()) {
        groups.add(word.toString());
        word.setLength(0);
      }
    }
    return groups;
  }
}
