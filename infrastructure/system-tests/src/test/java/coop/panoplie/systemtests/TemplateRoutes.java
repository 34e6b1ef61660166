package coop.panoplie.systemtests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The routes {@code template.yaml} opens, read apart from the local host's own reader. */
final class TemplateRoutes {
  private TemplateRoutes() {}

  /**
   * @param path as written, with {@code {id}} for what varies
   * @param open true when no sign-in is asked for
   */
  record Route(String function, String method, String path, boolean open) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static List<Route> read() {
    return of(Path.of(System.getProperty("panoplie.root")).resolve("template.yaml"));
  }

  static List<Route> of(Path template) {
    List<Route> routes = new ArrayList<>();
    children(load(template), "Resources")
        .forEach(
            (id, resource) -> {
              if ("AWS::Serverless::Function".equals(map(resource).get("Type"))) {
                children(children(map(resource), "Properties"), "Events")
                    .values()
                    .forEach(event -> add(routes, id, map(event)));
              }
            });
    return routes;
  }

  private static void add(List<Route> routes, String function, Map<String, Object> event) {
    if (!"HttpApi".equals(event.get("Type"))) {
      return;
    }
    Map<String, Object> properties = children(event, "Properties");
    boolean open = "NONE".equals(children(properties, "Auth").get("Authorizer"));
    routes.add(
        new Route(
            function,
            String.valueOf(properties.get("Method")),
            String.valueOf(properties.get("Path")),
            open));
  }

  private static Map<String, Object> load(Path template) {
    try (Reader in = Files.newBufferedReader(template)) {
      return map(new Yaml(new Lenient()).load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> children(Map<String, Object> parent, String name) {
    return parent.containsKey(name) ? map(parent.get(name)) : Map.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  /** Takes {@code !Ref} and its like for what they hold. */
  private static final class Lenient extends SafeConstructor {
    Lenient() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new org.yaml.snakeyaml.constructor.AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return switch (node) {
                case ScalarNode scalar -> scalar.getValue();
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalStateException("unknown node " + node);
              };
            }
          });
      yamlConstructors.put(Tag.TIMESTAMP, yamlConstructors.get(Tag.STR));
    }
  }
}
