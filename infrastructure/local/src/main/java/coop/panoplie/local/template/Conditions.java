package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The template's conditions, in the order they are written. */
final class Conditions {
  private Conditions() {}

  static void define(@Nullable Section all, Resolver resolver) {
    if (all == null) {
      return;
    }
    for (String name : List.copyOf(all.keys())) {
      String path = all.path() + "." + name;
      resolver.condition(name, holds(all.need(name), path, resolver));
    }
  }

  private static boolean holds(Node node, String path, Resolver resolver) {
    Resolver.Call call = Resolver.Call.of(node);
    if (call == null) {
      throw new TemplateFault(node, path, "a condition function was expected");
    }
    if (call.name().equals("Condition")) {
      return resolver.holds(((ScalarNode) call.argument()).getValue(), node, path);
    }
    if (!(call.argument() instanceof SequenceNode arguments)) {
      throw new TemplateFault(node, path, "a list of arguments was expected");
    }
    List<Node> given = arguments.getValue();
    return switch (call.name()) {
      case "Equals" -> resolver.text(given.get(0), path).equals(resolver.text(given.get(1), path));
      case "Not" -> !holds(given.get(0), path, resolver);
      case "And" -> given.stream().allMatch(n -> holds(n, path, resolver));
      case "Or" -> given.stream().anyMatch(n -> holds(n, path, resolver));
      default ->
          throw new TemplateFault(
              node, path, "the local host does not know the condition " + call.name());
    };
  }
}
