package coop.panoplie.shell.store;

import coop.panoplie.shell.Json;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One item of a function's table: its keys, its version, its record as JSON, and the attributes an
 * index needs.
 *
 * @param version 1 when created, one more with each change
 * @param index string attributes for global secondary indexes; absent ones leave the index
 */
public record Item(String pk, String sk, long version, String body, Map<String, String> index) {

  public Item {
    index = Map.copyOf(index);
  }

  /** A first version of the record. */
  public static Item first(String pk, String sk, Object record) {
    return new Item(pk, sk, 1, Json.write(record), Map.of());
  }

  /** The next version, with another record and the same index attributes. */
  public Item next(Object record) {
    return new Item(pk, sk, version + 1, Json.write(record), index);
  }

  /** The same item with these index attributes instead. */
  public Item indexed(Map<String, String> attributes) {
    return new Item(pk, sk, version, body, attributes);
  }

  public <T> T as(Class<T> type) {
    return Json.read(body, type);
  }

  Map<String, AttributeValue> attributes() {
    Map<String, AttributeValue> all = new HashMap<>();
    index.forEach((name, value) -> all.put(name, AttributeValue.fromS(value)));
    all.put("pk", AttributeValue.fromS(pk));
    all.put("sk", AttributeValue.fromS(sk));
    all.put("version", AttributeValue.fromN(Long.toString(version)));
    all.put("body", AttributeValue.fromS(body));
    return all;
  }

  static Item of(Map<String, AttributeValue> attributes) {
    Map<String, String> index = new HashMap<>();
    attributes.forEach(
        (name, value) -> {
          if (value.s() != null
              && !name.equals("pk")
              && !name.equals("sk")
              && !name.equals("body")) {
            index.put(name, value.s());
          }
        });
    return new Item(
        text(attributes, "pk"),
        text(attributes, "sk"),
        Long.parseLong(attributes.getOrDefault("version", AttributeValue.fromN("0")).n()),
        text(attributes, "body"),
        index);
  }

  private static String text(Map<String, AttributeValue> attributes, String name) {
    AttributeValue value = attributes.get(name);
    return value == null || value.s() == null ? "" : value.s();
  }
}
