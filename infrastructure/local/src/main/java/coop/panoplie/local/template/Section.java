package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of the template, read strictly: every key must be asked for before {@link #end}, or the
 * template is refused. Intrinsic functions are resolved as values are read.
 */
final class Section {
  private final MappingNode node;
  private final String path;
  private final Resolver resolver;
  private final Map<String, Node> entries = new LinkedHashMap<>();
  private final Set<String> read = new LinkedHashSet<>();

  Section(Node node, String path, Resolver resolver) {
    if (!(node instanceof MappingNode mapping)) {
      throw new TemplateFault(node, path, "a mapping was expected");
    }
    this.node = mapping;
    this.path = path;
    this.resolver = resolver;
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      Node value = resolver.choose(tuple.getValueNode(), path + "." + key);
      if (value != null && entries.put(key, value) != null) {
        throw new TemplateFault(tuple.getKeyNode(), path + "." + key, "stands here twice");
      }
    }
  }

  String path() {
    return path;
  }

  Node raw() {
    return node;
  }

  Set<String> keys() {
    return entries.keySet();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  @Nullable
  Node node(String key) {
    read.add(key);
    return entries.get(key);
  }

  Node need(String key) {
    Node value = node(key);
    if (value == null) {
      throw new TemplateFault(node, path, key + " is missing");
    }
    return value;
  }

  @Nullable
  String text(String key) {
    Node value = node(key);
    return value == null ? null : resolver.text(value, path + "." + key);
  }

  String text(String key, String otherwise) {
    String value = text(key);
    return value == null ? otherwise : value;
  }

  String needText(String key) {
    return resolver.text(need(key), path + "." + key);
  }

  int number(String key, int otherwise) {
    String value = text(key);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new TemplateFault(need(key), path + "." + key, "a whole number was expected");
    }
  }

  boolean flag(String key, boolean otherwise) {
    String value = text(key, Boolean.toString(otherwise));
    if (!value.equals("true") && !value.equals("false")) {
      throw new TemplateFault(need(key), path + "." + key, "true or false was expected");
    }
    return value.equals("true");
  }

  /** A value out of a closed list: what the host does not imitate is refused, not ignored. */
  @Nullable
  String oneOf(String key, String... known) {
    String value = text(key);
    if (value != null && !List.of(known).contains(value)) {
      throw new TemplateFault(
          need(key), path + "." + key, "the local host knows " + List.of(known) + ", not " + value);
    }
    return value;
  }

  Section section(String key) {
    return new Section(need(key), path + "." + key, resolver);
  }

  @Nullable
  Section optional(String key) {
    return has(key) ? section(key) : null;
  }

  /** Every entry of this mapping as a section of its own, the keys being free names. */
  Map<String, Section> sections() {
    Map<String, Section> all = new LinkedHashMap<>();
    for (String key : entries.keySet()) {
      all.put(key, section(key));
    }
    return all;
  }

  /** The mapping's free names with their text values. */
  Map<String, String> texts() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String key : entries.keySet()) {
      all.put(key, needText(key));
    }
    return all;
  }

  List<Section> list(String key) {
    Node value = node(key);
    List<Section> all = new ArrayList<>();
    for (Node item : items(value, path + "." + key)) {
      all.add(new Section(item, path + "." + key + "[" + all.size() + "]", resolver));
    }
    return all;
  }

  /** A list of texts; a single text counts as a list of one. */
  List<String> textList(String key) {
    Node value = node(key);
    if (value != null && !(value instanceof SequenceNode)) {
      return List.of(resolver.text(value, path + "." + key));
    }
    List<String> all = new ArrayList<>();
    for (Node item : items(value, path + "." + key)) {
      all.add(resolver.text(item, path + "." + key + "[" + all.size() + "]"));
    }
    return all;
  }

  private List<Node> items(@Nullable Node value, String at) {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof SequenceNode sequence)) {
      throw new TemplateFault(value, at, "a list was expected");
    }
    List<Node> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      Node chosen = resolver.choose(item, at);
      if (chosen != null) {
        items.add(chosen);
      }
    }
    return items;
  }

  /** Properties that only the cloud acts on: known, and without effect here. */
  void cloudOnly(String... keys) {
    read.addAll(List.of(keys));
  }

  /** Refuses what nobody asked for. */
  void end() {
    Set<String> unknown = new TreeSet<>(entries.keySet());
    unknown.removeAll(read);
    for (String key : unknown) {
      throw fault(key, "the local host does not know this property");
    }
  }

  TemplateFault fault(String key, String message) {
    Node at = entries.get(key);
    return new TemplateFault(at == null ? node : at, path + "." + key, message);
  }
}
