package coop.panoplie.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.local.template.Template.Source;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not known is refused, with line and path. */
class TemplateReaderTest {
  private static final String FUNCTION =
      """
      Resources:
        Tool:
          Type: AWS::Serverless::Function
          Properties:
            Handler: a.B
            %s
            Role: !GetAtt Own.Arn
        Own:
          Type: AWS::IAM::Role
          Properties:
            %s
      """;

  private static Template read(String yaml) {
    return new TemplateReader(
            Map.of("IssuerUrl", "http://localhost:1/x"),
            "http://localhost:2",
            (name, recipe) -> "secret of " + name + " " + recipe.length())
        .read(new StringReader(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Colour: red | line 6, template.Resources.Tool.Properties.Colour",
        "Runtime: python3.13 | Properties.Runtime: the local host knows [java25]",
        "Timeout: soon | Properties.Timeout: a whole number was expected",
        "Environment: {Variables: {A: !Ref Nobody}} | Nobody is not defined",
        "Environment: {Variables: {A: !Base64 x}} | does not know the function Base64",
        "Events: {A: {Type: Kinesis, Properties: {}}} | does not know the event Kinesis",
        "Policies: [AmazonS3FullAccess] | Properties.Policies",
        "Role: !GetAtt Tool.Arn | Properties.Role",
      })
  void anUnknownPropertyStops(String property, String said) {
    TemplateFault fault =
        assertThrows(TemplateFault.class, () -> read(FUNCTION.formatted(property, "Policies: []")));
    assertTrue(fault.getMessage().contains(said), fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ManagedPolicyArns: [a] | Own.Properties.ManagedPolicyArns",
        "Policies: [{PolicyDocument: {Statement: [{Effect: Allow, Condition: {}}]}}] | Statement[0].Condition",
        "Policies: [AmazonS3FullAccess] | a mapping was expected",
      })
  void aRoleIsKnownInFull(String property, String said) {
    TemplateFault fault =
        assertThrows(
            TemplateFault.class, () -> read(FUNCTION.formatted("MemorySize: 512", property)));
    assertTrue(fault.getMessage().contains(said), fault.getMessage());
  }

  @Test
  void anUnknownResourceStops() {
    TemplateFault fault =
        assertThrows(
            TemplateFault.class, () -> read("Resources:\n  A:\n    Type: AWS::EC2::Instance\n"));
    assertTrue(fault.getMessage().contains("line 3"), fault.getMessage());
    assertTrue(fault.getMessage().contains("AWS::EC2::Instance"), fault.getMessage());
  }

  @Test
  void intrinsicsConditionsGlobalsAndSecretsAreResolved() {
    Template template =
        read(
            """
            Parameters:
              Stage: {Type: String, Default: test}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
            Globals:
              Function:
                Timeout: 7
                Environment: {Variables: {SHARED: all, MINE: global}}
            Resources:
              Key:
                Type: AWS::SecretsManager::Secret
                Properties: {GenerateSecretString: {PasswordLength: 12}}
              Q:
                Type: AWS::SQS::Queue
              Own:
                Type: AWS::IAM::Role
              OnlyInProd:
                Type: AWS::SNS::Topic
                Condition: IsProd
              Tool:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: a.B
                  Role: !GetAtt Own.Arn
                  MemorySize: !If [IsProd, 2048, 512]
                  Environment:
                    Variables:
                      MINE: own
                      URL: !Ref Q
                      ARN: {Fn::GetAtt: [Q, Arn]}
                      TEXT: !Sub ['${A}-${Stage}-${!Kept}', {A: !Join [':', [x, y]]}]
                      KEY: !Sub '{{resolve:secretsmanager:${Key}:SecretString}}'
            """);
    Template.Function tool = template.functions().getFirst();
    assertEquals(7, tool.timeout().toSeconds());
    assertEquals(512, tool.memoryMegabytes());
    assertEquals(
        Map.of(
            "SHARED", "all",
            "MINE", "own",
            "URL", "http://localhost:2/000000000000/panoplie-Q",
            "ARN", "arn:aws:sqs:eu-central-1:000000000000:panoplie-Q",
            "TEXT", "x:y-test-${Kept}",
            "KEY", "secret of panoplie-Key 12"),
        tool.environment());
  }

  @Test
  void theHousesOwnTemplateIsKnownInFull() {
    Template template =
        new TemplateReader(Map.of(), "http://localhost:2", (name, recipe) -> "secret")
            .read(Path.of("../../template.yaml"));
    assertEquals(8, template.functions().size());
    for (Template.Queue queue : template.queues()) {
      assertTrue(
          queue.deadLetters() != null || queue.name().contains("DeadLetters"),
          queue.name() + " has no dead letters");
    }
    List<Source> routes =
        template.functions().stream()
            .flatMap(f -> f.sources().stream())
            .filter(s -> s instanceof Source.Route)
            .toList();
    assertTrue(routes.size() > 20, "routes: " + routes.size());
  }
}
