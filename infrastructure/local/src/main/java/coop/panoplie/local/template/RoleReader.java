package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.template.Template.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code AWS::IAM::Role}: what the function that bears it may do. */
final class RoleReader {
  private RoleReader() {}

  static List<Statement> read(Section role) {
    role.cloudOnly(
        "RoleName",
        "Description",
        "Path",
        "AssumeRolePolicyDocument",
        "PermissionsBoundary",
        "Tags");
    List<Statement> all = new ArrayList<>();
    for (Section policy : role.list("Policies")) {
      policy.cloudOnly("PolicyName");
      Section document = policy.section("PolicyDocument");
      document.cloudOnly("Version");
      for (Section statement : document.list("Statement")) {
        all.add(statement(statement));
      }
      document.end();
      policy.end();
    }
    return all;
  }

  private static Statement statement(Section s) {
    s.cloudOnly("Sid");
    Statement statement =
        new Statement(
            "Allow".equals(s.oneOf("Effect", "Allow", "Deny")),
            s.textList("Action"),
            s.textList("Resource"),
            leadingKeys(s.optional("Condition")));
    s.end();
    return statement;
  }

  /** The one condition the local host knows: items of some partition keys only. */
  private static List<String> leadingKeys(@Nullable Section condition) {
    if (condition == null) {
      return List.of();
    }
    Section like = condition.section("ForAllValues:StringLike");
    List<String> keys = like.textList("dynamodb:LeadingKeys");
    like.end();
    condition.end();
    return keys;
  }
}
