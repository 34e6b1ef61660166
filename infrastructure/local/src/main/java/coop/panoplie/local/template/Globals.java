package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** SAM's Globals: mappings are merged, lists joined, single values overridden. */
final class Globals {
  private final @Nullable Node functions;
  private final @Nullable Node apis;

  Globals(@Nullable Section section) {
    functions = section == null ? null : section.node("Function");
    apis = section == null ? null : section.node("HttpApi");
    if (section != null) {
      section.end();
    }
  }

  Section function(Section own, Resolver resolver) {
    return merged(functions, own, resolver);
  }

  Section api(Section own, Resolver resolver) {
    return merged(apis, own, resolver);
  }

  static Section nothing(String path, Resolver resolver) {
    return new Section(mapping(List.of()), path, resolver);
  }

  private static Section merged(@Nullable Node global, Section own, Resolver resolver) {
    Node merged = global == null ? own.raw() : merge(global, own.raw());
    return new Section(merged, own.path(), resolver);
  }

  private static Node merge(Node global, Node own) {
    boolean plain = Resolver.Call.of(global) == null && Resolver.Call.of(own) == null;
    if (plain && global instanceof MappingNode a && own instanceof MappingNode b) {
      Map<String, NodeTuple> all = new LinkedHashMap<>();
      a.getValue().forEach(t -> all.put(key(t), t));
      for (NodeTuple t : b.getValue()) {
        NodeTuple under = all.get(key(t));
        Node value =
            under == null ? t.getValueNode() : merge(under.getValueNode(), t.getValueNode());
        all.put(key(t), new NodeTuple(t.getKeyNode(), value));
      }
      return new MappingNode(
          Tag.MAP, true, new ArrayList<>(all.values()), own.getStartMark(), null, FlowStyle.BLOCK);
    }
    if (plain && global instanceof SequenceNode a && own instanceof SequenceNode b) {
      List<Node> all = Stream.concat(a.getValue().stream(), b.getValue().stream()).toList();
      return new SequenceNode(Tag.SEQ, true, all, own.getStartMark(), null, FlowStyle.BLOCK);
    }
    return own;
  }

  private static String key(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }

  private static MappingNode mapping(List<NodeTuple> tuples) {
    return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
  }
}
