package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a SAM template into typed records. What it does not know it refuses with line and path, so
 * that the local host never runs something else than the cloud would.
 */
public final class TemplateReader {
  private static final String SECRET = "AWS::SecretsManager::Secret";

  private final Map<String, String> parameters;
  private final SecretSource secrets;
  private final String queueAddress;
  private final Map<String, Section> secretResources = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  /** Where generated secrets are kept, so that a restart finds the same ones. */
  public interface SecretSource {
    /** The secret of that name, made on first use. */
    String secret(String name, SecretRecipe recipe);
  }

  /**
   * How the cloud would make the secret.
   *
   * @param key the JSON member that takes the password; null for a plain secret
   */
  public record SecretRecipe(
      int length, String exclude, @Nullable String template, @Nullable String key) {}

  /**
   * @param parameters values that stand in for the cloud's, by parameter name
   * @param queueAddress where the queues answer, e.g. {@code http://localhost:8082}
   */
  public TemplateReader(Map<String, String> parameters, String queueAddress, SecretSource secrets) {
    this.parameters = Map.copyOf(parameters);
    this.queueAddress = queueAddress;
    this.secrets = secrets;
  }

  public Template read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  public Template read(Reader yaml) {
    Node root = new Yaml(new LoaderOptions()).compose(yaml);
    if (root == null) {
      throw new TemplateFault("is empty");
    }
    Resolver resolver = new Resolver(this::secretBehind);
    Section top = new Section(root, "template", resolver);
    top.cloudOnly("AWSTemplateFormatVersion", "Transform", "Description", "Metadata");
    pseudoParameters(resolver);
    parameters(top.optional("Parameters"), resolver);
    Conditions.define(top.optional("Conditions"), resolver);
    Map<String, Section> resources = resources(top, resolver);
    References references = new References(resolver, queueAddress);
    resources.forEach((id, resource) -> name(id, resource, references));
    Globals globals = new Globals(top.optional("Globals"));
    Parts parts = new Parts();
    // The functions last: they bear the roles.
    for (boolean functions : new boolean[] {false, true}) {
      resources.forEach(
          (id, resource) -> {
            if (functions == resource.needText("Type").equals("AWS::Serverless::Function")) {
              readResource(id, resource, globals, parts, resolver);
            }
          });
    }
    Map<String, String> outputs = outputs(top.optional("Outputs"));
    top.end();
    return new Template(
        List.copyOf(parts.functions),
        List.copyOf(parts.apis),
        List.copyOf(parts.queues),
        List.copyOf(parts.tables),
        List.copyOf(parts.buckets),
        List.copyOf(parts.alarms),
        outputs);
  }

  private static final class Parts {
    private final Map<String, List<Template.Statement>> roles = new LinkedHashMap<>();
    private final List<Template.Function> functions = new ArrayList<>();
    private final List<Template.HttpApi> apis = new ArrayList<>();
    private final List<Template.Queue> queues = new ArrayList<>();
    private final List<Template.Table> tables = new ArrayList<>();
    private final List<Template.Bucket> buckets = new ArrayList<>();
    private final List<Template.Alarm> alarms = new ArrayList<>();
  }

  private static void pseudoParameters(Resolver resolver) {
    resolver.define("AWS::Region", Naming.REGION);
    resolver.define("AWS::AccountId", Naming.ACCOUNT);
    resolver.define("AWS::Partition", "aws");
    resolver.define("AWS::StackName", Naming.STACK);
    resolver.define("AWS::URLSuffix", "amazonaws.com");
  }

  private void parameters(@Nullable Section all, Resolver resolver) {
    if (all == null) {
      return;
    }
    all.sections()
        .forEach(
            (name, one) -> {
              one.cloudOnly(
                  "Type",
                  "Description",
                  "AllowedPattern",
                  "ConstraintDescription",
                  "NoEcho",
                  "MinLength",
                  "MaxLength",
                  "MinValue",
                  "MaxValue");
              List<String> allowed = one.textList("AllowedValues");
              String otherwise = one.text("Default");
              String value = parameters.getOrDefault(name, otherwise);
              if (value == null) {
                throw one.fault(
                    "Default", "has no default, and the local host was given no value for it");
              }
              if (!allowed.isEmpty() && !allowed.contains(value)) {
                throw one.fault("AllowedValues", value + " is not among " + allowed);
              }
              resolver.define(name, value);
              one.end();
            });
  }

  /** The resources whose condition holds. */
  private static Map<String, Section> resources(Section top, Resolver resolver) {
    Map<String, Section> all = new LinkedHashMap<>();
    top.section("Resources")
        .sections()
        .forEach(
            (id, resource) -> {
              String condition = resource.text("Condition");
              if (condition == null
                  || resolver.holds(condition, resource.need("Condition"), resource.path())) {
                all.put(id, resource);
              }
            });
    return all;
  }

  private void name(String id, Section resource, References references) {
    String name = references.define(id, resource);
    names.put(id, name);
    if (resource.needText("Type").equals(SECRET)) {
      secretResources.put(name, resource);
    }
  }

  private void readResource(
      String id, Section resource, Globals globals, Parts parts, Resolver resolver) {
    resource.cloudOnly("DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "Metadata");
    String type = resource.needText("Type");
    Section own = resource.optional("Properties");
    Section properties = own == null ? Globals.nothing(resource.path(), resolver) : own;
    switch (type) {
      case "AWS::Serverless::Function" -> {
        Section merged = globals.function(properties, resolver);
        parts.functions.add(FunctionReader.read(id, name(id), merged, parts.roles));
        merged.end();
      }
      case "AWS::Serverless::HttpApi" -> {
        Section merged = globals.api(properties, resolver);
        parts.apis.add(ApiReader.read(id, merged));
        merged.end();
      }
      case "AWS::SQS::Queue" -> parts.queues.add(QueueReader.read(id, name(id), properties));
      case "AWS::DynamoDB::Table" -> parts.tables.add(TableReader.read(id, name(id), properties));
      case "AWS::S3::Bucket" -> parts.buckets.add(CloudReader.bucket(id, name(id), properties));
      case "AWS::CloudWatch::Alarm" -> parts.alarms.add(CloudReader.alarm(id, properties));
      case SECRET -> CloudReader.secret(properties);
      case "AWS::SNS::Topic" -> CloudReader.topic(properties);
      case "AWS::Logs::LogGroup" -> CloudReader.logs(properties);
      case "AWS::IAM::Role" -> parts.roles.put(name(id), RoleReader.read(properties));
      default -> throw resource.fault("Type", "the local host does not know " + type);
    }
    if (!type.startsWith("AWS::Serverless::")) {
      properties.end();
    }
    resource.end();
  }

  private String name(String id) {
    return Objects.requireNonNull(names.get(id));
  }

  private static Map<String, String> outputs(@Nullable Section all) {
    Map<String, String> outputs = new LinkedHashMap<>();
    if (all != null) {
      all.sections()
          .forEach(
              (name, one) -> {
                one.cloudOnly("Description", "Export", "Condition");
                outputs.put(name, one.needText("Value"));
                one.end();
              });
    }
    return outputs;
  }

  /** {@code secretsmanager:<arn or name>:SecretString[:json key]}. */
  private String secretBehind(String reference) {
    String rest = reference.substring("secretsmanager:".length());
    int at = rest.indexOf(":SecretString");
    String secret = Naming.last(at < 0 ? rest : rest.substring(0, at));
    String key = at < 0 ? "" : rest.substring(at + ":SecretString".length()).replace(":", "");
    Section resource = secretResources.get(secret);
    if (resource == null) {
      throw new TemplateFault(
          "there is no secret " + secret + " for {{resolve:" + reference + "}}");
    }
    String value = secrets.secret(secret, CloudReader.secret(resource.section("Properties")));
    return key.isEmpty() ? value : CloudReader.member(value, key);
  }
}
