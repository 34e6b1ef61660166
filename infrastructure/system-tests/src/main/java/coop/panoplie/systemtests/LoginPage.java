package coop.panoplie.systemtests;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign-in page of the local host: a form per demo identity. */
final class LoginPage {
  private static final Pattern FORM = Pattern.compile("<form.*?</form>", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("name=\"([^\"]*)\"\\s+value=\"([^\"]*)\"");

  private final String html;

  LoginPage(String html) {
    this.html = html;
  }

  /** What a person's button posts; for somebody without a button, a plain member's claims. */
  Map<String, String> fieldsFor(String user) {
    Matcher forms = FORM.matcher(html);
    while (forms.find()) {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher field = FIELD.matcher(forms.group());
      while (field.find()) {
        fields.put(field.group(1), unescape(field.group(2)));
      }
      if (user.equals(fields.get("username"))) {
        return fields;
      }
    }
    return Map.of("username", user, "claims", plainMember(user).toString());
  }

  private static ObjectNode plainMember(String user) {
    ObjectNode claims = JsonNodeFactory.instance.objectNode();
    claims.put("email", user + "@panoplie.example").put("name", user + " Example");
    claims.putArray("cognito:groups");
    claims.putArray("aud").add(Doors.CLIENT_ID);
    return claims;
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&quot;", "\"").replace("&amp;", "&");
  }
}
