package coop.panoplie.local.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.local.template.Template.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

class GrantsTest {

  @Test
  void aDenialWinsOverAnAllowance() {
    Grants grants =
        new Grants(
            List.of(
                new Statement(true, List.of("s3:*"), List.of("arn:aws:s3:::b/*")),
                new Statement(false, List.of("s3:Delete*"), List.of("*"))));
    assertTrue(grants.allow(Need.of("s3:GetObject", "arn:aws:s3:::b/jobs/1")));
    assertFalse(grants.allow(Need.of("s3:DeleteObject", "arn:aws:s3:::b/jobs/1")));
    assertFalse(grants.allow(Need.of("s3:GetObject", "arn:aws:s3:::other/jobs/1")));
  }

  @Test
  void aTransactionNeedsWhatEachOfItsItemsNeeds() {
    var request =
        TransactWriteItemsRequest.builder()
            .transactItems(
                TransactWriteItem.builder().put(p -> p.tableName("a")).build(),
                TransactWriteItem.builder().conditionCheck(c -> c.tableName("b")).build())
            .build();
    assertEquals(
        List.of("dynamodb:PutItem", "dynamodb:ConditionCheckItem"),
        Needs.of(request).stream().map(n -> n.actions().getFirst()).toList());
  }

  @Test
  void someKeysOfATableAreNotTheOthers() {
    Grants grants =
        new Grants(
            List.of(
                new Statement(
                    true, List.of("dynamodb:GetItem"), List.of("*table/t"), List.of("MEMBER#*"))));
    assertTrue(grants.allow(get("MEMBER#lea")));
    assertFalse(grants.allow(get("JOB#1")));
    assertFalse(
        grants.allow(Needs.of(QueryRequest.builder().tableName("t").build()).getFirst()),
        "what it is about cannot be seen");
  }

  private static Need get(String pk) {
    var key = Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS("any"));
    return Needs.of(GetItemRequest.builder().tableName("t").key(key).build()).getFirst();
  }

  @Test
  void anIndexIsAResourceOfItsOwn() {
    Need need = Needs.of(QueryRequest.builder().tableName("t").indexName("i").build()).getFirst();
    assertTrue(need.resource().endsWith("table/t/index/i"));
  }
}
