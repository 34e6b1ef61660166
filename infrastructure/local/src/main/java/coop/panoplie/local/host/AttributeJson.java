package coop.panoplie.local.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as they stand in stream events. */
final class AttributeJson {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private AttributeJson() {}

  static ObjectNode of(Map<String, AttributeValue> item) {
    ObjectNode node = MAKE.objectNode();
    item.forEach((name, value) -> node.set(name, of(value)));
    return node;
  }

  private static JsonNode of(AttributeValue value) {
    ObjectNode node = MAKE.objectNode();
    switch (value.type()) {
      case S -> node.put("S", value.s());
      case N -> node.put("N", value.n());
      case BOOL -> node.put("BOOL", value.bool());
      case NUL -> node.put("NULL", true);
      case B -> node.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
      case SS -> value.ss().forEach(node.putArray("SS")::add);
      case NS -> value.ns().forEach(node.putArray("NS")::add);
      case BS -> {
        ArrayNode all = node.putArray("BS");
        value.bs().forEach(b -> all.add(Base64.getEncoder().encodeToString(b.asByteArray())));
      }
      case L -> {
        ArrayNode all = node.putArray("L");
        value.l().forEach(v -> all.add(of(v)));
      }
      case M -> node.set("M", of(value.m()));
      case UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException("unknown attribute " + value);
    }
    return node;
  }
}
