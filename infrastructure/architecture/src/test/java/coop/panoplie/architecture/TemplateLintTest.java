package coop.panoplie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** template.yaml lacks nothing, and the lint sees when it does. */
class TemplateLintTest {
  private static final String YAML = House.text("template.yaml");

  /** What is cut out or changed, what comes in its place, and what the lint then says. */
  private record Flaw(String was, String becomes, String finding) {}

  private static final List<Flaw> PLANTED =
      List.of(
          new Flaw("maxReceiveCount: 5", "maxReceiveCount: 2", "parks before five tries"),
          new Flaw(
              "!GetAtt InvoiceGenerationDeadLetters.Arn",
              "!GetAtt Nobody.Arn",
              "parks messages nowhere"),
          new Flaw(
              "RedrivePolicy:\n        deadLetterTargetArn: !GetAtt NotificationsDeadLetters.Arn\n"
                  + "        maxReceiveCount: 5",
              "DelaySeconds: 0",
              "NotificationsQueue has no dead-letter queue"),
          new Flaw(
              "Value: !GetAtt MemberAccountDeadLetters.QueueName",
              "Value: !GetAtt NotificationsDeadLetters.QueueName",
              "MemberAccountDeadLetters has no alarm"),
          new Flaw("AlarmActions: [!Ref AlarmTopic]", "AlarmActions: []", "has no alarm"),
          new Flaw("AlarmActions: [!Ref AlarmTopic]", "AlarmActions: []", "is heard by nobody"),
          new Flaw("see infrastructure/runbooks/api-fails.md", "see nowhere", "names no runbook"),
          new Flaw("runbooks/relay-lags.md", "runbooks/lost.md", "names no runbook"),
          new Flaw(
              "Subscription: !If",
              "KmsMasterKeyId: alias/aws/sns\n      Subscription: !If",
              "alarms may not use"),
          new Flaw(
              "MessageRetentionPeriod: 1209600", "MessageRetentionPeriod: 60", "for fourteen days"),
          new Flaw("SqsManagedSseEnabled: true", "SqsManagedSseEnabled: false", "is not encrypted"),
          new Flaw("VisibilityTimeout: 130", "VisibilityTimeout: 60", "shows a message again"),
          new Flaw(
              "FunctionResponseTypes: [ReportBatchItemFailures]",
              "FunctionResponseTypes: []",
              "does not report failures one by one"),
          new Flaw(
              "Role: !GetAtt FeeCalculationRole.Arn",
              "Tracing: Active",
              "FeeCalculation has no role of its own"),
          new Flaw(
              "Role: !GetAtt FeeCalculationRole.Arn",
              "Role: !GetAtt EventRelayRole.Arn",
              "FeeCalculation has no role of its own"),
          new Flaw(
              "Policies:\n        - PolicyName: own",
              "ManagedPolicyArns: [arn]\n      Policies:\n        - PolicyName: own",
              "has policies that others write"),
          new Flaw("RetentionInDays: 90", "LogGroupClass: STANDARD", "for ever"),
          new Flaw("[dynamodb:GetItem]", "[dynamodb:*]", "may do dynamodb:*"),
          new Flaw("Resource: !GetAtt FeesTable.Arn", "Resource: '*'", "is granted *"),
          new Flaw(
              "${DocumentsBucket.Arn}/jobs/*",
              "${DocumentsBucket.Arn}/*",
              "is granted ${DocumentsBucket.Arn}/*"),
          new Flaw(
              "PointInTimeRecoveryEnabled: true",
              "PointInTimeRecoveryEnabled: false",
              "to a point in time"),
          new Flaw("SSESpecification: {SSEEnabled: true}", "Tags: []", "is not encrypted"),
          new Flaw(
              "{StreamViewType: NEW_IMAGE}",
              "{StreamViewType: KEYS_ONLY}",
              "no stream for the relay"),
          new Flaw(
              "{AttributeName: expires, Enabled: true}",
              "{AttributeName: expires, Enabled: false}",
              "never forgets"),
          new Flaw("DeletionPolicy: Retain", "DeletionPolicy: Delete", "is lost with the stack"),
          new Flaw("RestrictPublicBuckets: true", "RestrictPublicBuckets: false", "is not private"),
          new Flaw("{Status: Enabled}", "{Status: Suspended}", "keeps no versions"),
          new Flaw(
              "Path: /staff/jobs\n",
              "Path: /staff/jobs\n            Auth: {Authorizer: NONE}\n",
              "GET /staff/jobs is open to all"));

  @Test
  void theTemplateLacksNothing() {
    assertEquals(List.of(), TemplateLint.findings(Template.of(YAML)));
  }

  @TestFactory
  Stream<DynamicTest> theLintSeesThePlanted() {
    return PLANTED.stream()
        .map(
            flaw ->
                dynamicTest(
                    flaw.becomes().strip() + ": " + flaw.finding(),
                    () -> {
                      String flawed = YAML.replace(flaw.was(), flaw.becomes());
                      assertNotEquals(YAML, flawed, "nothing to change: " + flaw.was());
                      List<String> findings = TemplateLint.findings(Template.of(flawed));
                      assertTrue(
                          findings.stream().anyMatch(f -> f.contains(flaw.finding())),
                          () -> "not seen: " + findings);
                    }));
  }

  @Test
  void anEmptyTemplateHasNothingToLint() {
    for (Template.Kind kind : Template.Kind.values()) {
      assertTrue(Template.of(YAML).of(kind).findAny().isPresent(), kind + " is nowhere");
      assertTrue(new Template(Map.of()).of(kind).findAny().isEmpty());
    }
  }
}
