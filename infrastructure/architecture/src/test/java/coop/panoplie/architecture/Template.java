package coop.panoplie.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * template.yaml as maps and lists; {@code !Ref Queue} and {@code !GetAtt Queue.Arn} become the text
 * behind the tag, which is all a lint needs.
 */
record Template(Map<String, Object> whole) {

  static Template of(String yaml) {
    return new Template(map(new Yaml(new Tags()).load(yaml)));
  }

  /** A resource under its logical id. */
  record Resource(String id, String type, Map<String, Object> all, Map<String, Object> properties) {
    boolean is(String wanted) {
      return type.equals(wanted);
    }

    /** A property by path, an empty map when it is not there. */
    Map<String, Object> part(String... path) {
      Map<String, Object> at = properties;
      for (String name : path) {
        at = map(at.get(name));
      }
      return at;
    }

    String text(String name) {
      return String.valueOf(properties.get(name));
    }

    long number(String name, long otherwise) {
      return properties.get(name) instanceof Number n ? n.longValue() : otherwise;
    }
  }

  List<Resource> resources() {
    List<Resource> all = new ArrayList<>();
    map(whole.get("Resources"))
        .forEach(
            (id, value) -> {
              Map<String, Object> resource = map(value);
              String type = String.valueOf(resource.get("Type"));
              all.add(new Resource(id, type, resource, map(resource.get("Properties"))));
            });
    return all;
  }

  Stream<Resource> of(Kind kind) {
    return resources().stream().filter(r -> r.is(kind.type));
  }

  enum Kind {
    FUNCTION("AWS::Serverless::Function"),
    QUEUE("AWS::SQS::Queue"),
    TABLE("AWS::DynamoDB::Table"),
    BUCKET("AWS::S3::Bucket"),
    ALARM("AWS::CloudWatch::Alarm"),
    TOPIC("AWS::SNS::Topic"),
    ROLE("AWS::IAM::Role"),
    LOGS("AWS::Logs::LogGroup");

    private final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  /** The events of a function, each with its type and properties. */
  static List<Map<String, Object>> events(Resource function, String type) {
    return function.part("Events").values().stream()
        .map(Template::map)
        .filter(event -> type.equals(event.get("Type")))
        .toList();
  }

  /** The statements of the role a function bears. */
  List<Map<String, Object>> statements(Resource function) {
    return of(Kind.ROLE)
        .filter(role -> function.text("Role").equals(role.id() + ".Arn"))
        .flatMap(role -> list(role.properties().get("Policies")).stream())
        .map(policy -> map(map(policy).get("PolicyDocument")))
        .flatMap(document -> list(document.get("Statement")).stream())
        .map(Template::map)
        .toList();
  }

  long timeout(Resource function) {
    Object usual = map(map(whole.get("Globals")).get("Function")).get("Timeout");
    return function.number("Timeout", usual instanceof Number n ? n.longValue() : 3);
  }

  @SuppressWarnings("unchecked") // YAML maps have text keys here
  static Map<String, Object> map(Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
  }

  static List<?> list(Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  private static final class Tags extends SafeConstructor {
    Tags() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return node instanceof ScalarNode scalar ? scalar.getValue() : node.toString();
            }
          });
    }
  }
}
