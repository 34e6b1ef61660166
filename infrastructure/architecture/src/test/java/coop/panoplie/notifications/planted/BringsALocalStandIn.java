package coop.panoplie.notifications.planted;

import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** Planted: a stand-in in a deployable. */
final class BringsALocalStandIn {
  Object seen = DynamoDBEmbedded.create(true);
}
