package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Resolves {@code !Ref}, {@code !GetAtt}, {@code !Sub}, {@code !Join} and {@code !If}. */
final class Resolver {
  private static final String RESOLVE = "{{resolve:";

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Boolean> conditions = new LinkedHashMap<>();
  private final UnaryOperator<String> secrets;

  /**
   * @param secrets the value behind a {@code secretsmanager:...} reference
   */
  Resolver(UnaryOperator<String> secrets) {
    this.secrets = secrets;
  }

  /** Makes {@code name} known: a parameter, a resource, or {@code resource.attribute}. */
  void define(String name, String value) {
    values.put(name, value);
  }

  void condition(String name, boolean holds) {
    conditions.put(name, holds);
  }

  /** The branch an {@code !If} takes; null when that is {@code AWS::NoValue}. */
  @Nullable
  Node choose(Node node, String path) {
    Call call = Call.of(node);
    if (call != null && call.name().equals("If")) {
      List<Node> branches = arguments(call.argument(), path, 3);
      String name = ((ScalarNode) branches.get(0)).getValue();
      return choose(branches.get(holds(name, node, path) ? 1 : 2), path);
    }
    if (call != null
        && call.name().equals("Ref")
        && ((ScalarNode) call.argument()).getValue().equals("AWS::NoValue")) {
      return null;
    }
    return node;
  }

  boolean holds(String name, Node at, String path) {
    Boolean holds = conditions.get(name);
    if (holds == null) {
      throw new TemplateFault(at, path, "condition " + name + " is not defined");
    }
    return holds;
  }

  String text(Node given, String path) {
    Node node = choose(given, path);
    if (node == null) {
      throw new TemplateFault(given, path, "a value was expected");
    }
    Call call = Call.of(node);
    if (call != null) {
      return behindReference(call(call, path), node, path);
    }
    if (!(node instanceof ScalarNode scalar)) {
      throw new TemplateFault(node, path, "a single value was expected");
    }
    return behindReference(scalar.getValue(), node, path);
  }

  private String call(Call call, String path) {
    Node argument = call.argument();
    return switch (call.name()) {
      case "Ref" -> lookUp(((ScalarNode) argument).getValue(), argument, path);
      case "GetAtt" -> lookUp(attribute(argument, path), argument, path);
      case "Sub" -> substitute(argument, path);
      case "Join" -> join(argument, path);
      default ->
          throw new TemplateFault(
              argument, path, "the local host does not know the function " + call.name());
    };
  }

  private String attribute(Node argument, String path) {
    return argument instanceof ScalarNode scalar
        ? scalar.getValue()
        : String.join(".", arguments(argument, path, 2).stream().map(n -> text(n, path)).toList());
  }

  private String lookUp(String name, Node at, String path) {
    String value = values.get(name);
    if (value == null) {
      throw new TemplateFault(at, path, name + " is not defined, or has no such attribute");
    }
    return value;
  }

  private String substitute(Node argument, String path) {
    Map<String, String> own = new LinkedHashMap<>();
    String pattern;
    if (argument instanceof ScalarNode scalar) {
      pattern = scalar.getValue();
    } else {
      List<Node> both = arguments(argument, path, 2);
      pattern = ((ScalarNode) both.get(0)).getValue();
      own.putAll(new Section(both.get(1), path, this).texts());
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf("${", at);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = pattern.substring(open + 2, close);
      out.append(pattern, at, open);
      if (name.startsWith("!")) {
        out.append("${").append(name.substring(1)).append('}');
      } else {
        String value = own.get(name);
        out.append(value == null ? lookUp(name, argument, path) : value);
      }
      at = close + 1;
    }
    return out.append(pattern.substring(at)).toString();
  }

  private String join(Node argument, String path) {
    List<Node> both = arguments(argument, path, 2);
    List<String> parts = new ArrayList<>();
    for (Node part : ((SequenceNode) both.get(1)).getValue()) {
      parts.add(text(part, path));
    }
    return String.join(text(both.get(0), path), parts);
  }

  private static List<Node> arguments(Node argument, String path, int count) {
    if (argument instanceof SequenceNode sequence && sequence.getValue().size() == count) {
      return sequence.getValue();
    }
    throw new TemplateFault(argument, path, count + " arguments were expected");
  }

  /** Dynamic references are filled in last, as CloudFormation does. */
  private String behindReference(String text, Node at, String path) {
    int open = text.indexOf(RESOLVE);
    if (open < 0) {
      return text;
    }
    int close = text.indexOf("}}", open);
    String reference = close < 0 ? "" : text.substring(open + RESOLVE.length(), close);
    if (!reference.startsWith("secretsmanager:")) {
      throw new TemplateFault(at, path, "the local host resolves secretsmanager references only");
    }
    return text.substring(0, open) + secrets.apply(reference) + text.substring(close + 2);
  }

  /** An intrinsic function in its short ({@code !Ref}) or long ({@code Fn::Sub}) form. */
  record Call(String name, Node argument) {
    static @Nullable Call of(Node node) {
      String tag = node.getTag().getValue();
      if (tag.startsWith("!")) {
        return new Call(tag.substring(1), node);
      }
      if (node instanceof MappingNode mapping && mapping.getValue().size() == 1) {
        NodeTuple only = mapping.getValue().get(0);
        String key = ((ScalarNode) only.getKeyNode()).getValue();
        if (key.equals("Ref") || key.startsWith("Fn::")) {
          return new Call(key.replace("Fn::", ""), only.getValueNode());
        }
      }
      return null;
    }
  }
}
