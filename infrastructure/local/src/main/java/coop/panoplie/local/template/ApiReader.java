package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.template.Template.Authorizer;
import coop.panoplie.local.template.Template.Cors;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code AWS::Serverless::HttpApi}: JWT authorisers and CORS. */
final class ApiReader {
  private ApiReader() {}

  static Template.HttpApi read(String id, Section a) {
    a.cloudOnly(
        "Name",
        "Description",
        "StageName",
        "Tags",
        "AccessLogSettings",
        "DefaultRouteSettings",
        "RouteSettings",
        "FailOnWarnings",
        "Domain",
        "DisableExecuteApiEndpoint");
    Section auth = a.optional("Auth");
    String otherwise = null;
    Map<String, Authorizer> authorizers = new LinkedHashMap<>();
    if (auth != null) {
      otherwise = auth.text("DefaultAuthorizer");
      auth.section("Authorizers").sections().forEach((n, s) -> authorizers.put(n, authorizer(s)));
      auth.end();
    }
    return new Template.HttpApi(id, otherwise, authorizers, cors(a.optional("CorsConfiguration")));
  }

  private static Authorizer authorizer(Section s) {
    s.oneOf("IdentitySource", "$request.header.Authorization");
    Section jwt = s.section("JwtConfiguration");
    Authorizer read = new Authorizer(jwt.needText("issuer"), jwt.textList("audience"));
    jwt.end();
    s.end();
    return read;
  }

  private static @Nullable Cors cors(@Nullable Section c) {
    if (c == null) {
      return null;
    }
    Cors read =
        new Cors(
            c.textList("AllowOrigins"),
            c.textList("AllowMethods"),
            c.textList("AllowHeaders"),
            c.textList("ExposeHeaders"),
            c.number("MaxAge", 0),
            c.flag("AllowCredentials", false));
    c.end();
    return read;
  }
}
