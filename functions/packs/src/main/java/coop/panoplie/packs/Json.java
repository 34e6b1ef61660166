package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads values out of a parsed JSON object, complaining with the path when one is missing. */
final class Json {

  private final Map<?, ?> object;
  private final String path;

  Json(Object object, String path) {
    if (!(object instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(path + " is not an object");
    }
    this.object = map;
    this.path = path;
  }

  @Nullable
  String maybe(String key) {
    Object value = object.get(key);
    if (value != null && !(value instanceof String)) {
      throw new IllegalArgumentException(path + " has no text in " + key);
    }
    return (String) value;
  }

  String string(String key) {
    String value = maybe(key);
    if (value == null) {
      throw new IllegalArgumentException(path + " lacks " + key);
    }
    return value;
  }

  /** A number in millionths. */
  @Nullable
  Long exact(String key) {
    String value = maybe(key);
    return value == null ? null : Exact.parse(value);
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(object.get(key));
  }

  boolean has(String key) {
    return object.get(key) != null;
  }

  Json child(String key) {
    Object value = object.get(key);
    if (value == null) {
      throw new IllegalArgumentException(path + " lacks " + key);
    }
    return new Json(value, path + "/" + key);
  }

  /** The objects of a list, none when it is absent. */
  List<Json> children(String key) {
    List<Json> children = new ArrayList<>();
    for (Object element : list(key)) {
      children.add(new Json(element, path + "/" + key));
    }
    return children;
  }

  List<?> list(String key) {
    Object value = object.get(key);
    return value instanceof List<?> list ? list : List.of();
  }

  /** A text, or a string that is the same words in the three languages. */
  Text textOrSame(String key) {
    return object.get(key) instanceof String words ? Text.same(words) : child(key).text();
  }

  /** Every member, each a text or a string. */
  Map<String, Text> textsOrSame() {
    Map<String, Text> texts = new TreeMap<>();
    for (Object key : object.keySet()) {
      texts.put((String) key, textOrSame((String) key));
    }
    return texts;
  }

  /** This object's three languages. */
  Text text() {
    return new Text(string("fr"), string("nl"), string("en"));
  }
}
