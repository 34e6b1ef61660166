package coop.panoplie.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item of a table as it lies there. */
record Stored(String table, Map<String, AttributeValue> attributes) {

  String pk() {
    return attributes.get("pk").s();
  }

  String sk() {
    return attributes.get("sk").s();
  }

  /** The record in it; missing for marks. */
  JsonNode body() {
    AttributeValue body = attributes.get("body");
    if (body == null || body.s() == null) {
      return MissingNode.getInstance();
    }
    try {
      return Answer.JSON.readTree(body.s());
    } catch (JsonProcessingException e) {
      throw new AssertionError(table + " " + pk() + " holds no JSON", e);
    }
  }
}
