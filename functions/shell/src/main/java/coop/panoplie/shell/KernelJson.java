package coop.panoplie.shell;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.receipt.ToolState;
import java.io.IOException;
import java.math.BigDecimal;

/** How the kernel's own values look in JSON, so that the kernel need not know of JSON. */
final class KernelJson extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final long MOST_DECIMALS = 20;

  KernelJson() {
    super("kernel");
    addSerializer(Percent.class, new Written<>(Percent::toString));
    addSerializer(BigDecimal.class, new Written<>(BigDecimal::toPlainString));
    addDeserializer(
        Percent.class,
        new JsonDeserializer<>() {
          @Override
          public Percent deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            BigDecimal percent = context.readValue(parser, BigDecimal.class);
            try {
              // a huge exponent would fill the memory once written out
              if (Math.abs((long) percent.scale()) <= MOST_DECIMALS) {
                return Percent.of(percent);
              }
            } catch (ArithmeticException e) {
              // said below, as of any other number that does not fit
            }
            return (Percent)
                context.handleWeirdNumberValue(
                    Percent.class, percent, "not a percentage of four decimals at most");
          }
        });
    setSerializerModifier(new EnumWords.Writing());
    setDeserializerModifier(
        new BeanDeserializerModifier() {
          @Override
          public JsonDeserializer<?> modifyEnumDeserializer(
              DeserializationConfig config,
              JavaType type,
              BeanDescription description,
              JsonDeserializer<?> usual) {
            return EnumWords.reading(type.getRawClass(), usual);
          }
        });
  }

  /** Names of the sealed states: the simple name, first letter small ({@code notNeeded}). */
  static void tag(ObjectMapper mapper) {
    for (Class<?> sealedType : new Class<?>[] {State.class, ToolState.class}) {
      for (Class<?> kind : sealedType.getPermittedSubclasses()) {
        mapper.registerSubtypes(new NamedType(kind, EnumWords.small(kind.getSimpleName())));
      }
    }
  }

  private static final class Written<T> extends JsonSerializer<T> {
    private final java.util.function.Function<T, String> form;

    Written(java.util.function.Function<T, String> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(form.apply(value));
    }
  }
}
