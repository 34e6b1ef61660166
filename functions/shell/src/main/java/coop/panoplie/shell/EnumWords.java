package coop.panoplie.shell;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.money.Currency;
import coop.panoplie.kernel.receipt.Tool;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The word of each enum constant in JSON: codes as the standards write them, ours in camel case.
 */
final class EnumWords {

  private EnumWords() {}

  static String word(Enum<?> constant) {
    return switch (constant) {
      case Country c -> c.name();
      case Currency c -> c.name();
      case Household.Scale s -> s.name();
      case Language l -> l.code();
      case Tool t -> t.id();
      default -> camel(constant.name());
    };
  }

  /** The words of an enum's constants, in their order. */
  static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> word((Enum<?>) c)).toList();
  }

  static String small(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String camel(String name) {
    StringBuilder word = new StringBuilder();
    for (String part : name.toLowerCase(Locale.ROOT).split("_", -1)) {
      word.append(
          word.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return word.toString();
  }

  private static boolean ours(Class<?> type) {
    return type.getName().startsWith("coop.panoplie.");
  }

  static JsonDeserializer<?> reading(Class<?> type, JsonDeserializer<?> usual) {
    if (!ours(type)) {
      return usual;
    }
    Map<String, Object> byWord = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      byWord.put(word((Enum<?>) constant), constant);
    }
    return new JsonDeserializer<Object>() {
      @Override
      public Object deserialize(JsonParser parser, DeserializationContext context)
          throws IOException {
        String word = parser.getText();
        Object constant = byWord.get(word);
        return constant != null
            ? constant
            : context.handleWeirdStringValue(type, word, "one of %s", byWord.keySet());
      }
    };
  }

  static final class Writing extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifyEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonSerializer<?> usual) {
      if (!ours(type.getRawClass())) {
        return usual;
      }
      return new JsonSerializer<Enum<?>>() {
        @Override
        public void serialize(Enum<?> value, JsonGenerator out, SerializerProvider provider)
            throws IOException {
          out.writeString(word(value));
        }
      };
    }
  }
}
