package coop.panoplie.shell;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.receipt.ToolState;
import java.util.List;

/** The one way values become JSON and back: in events, in tables and over HTTP. */
public final class Json {

  private static final ObjectMapper LENIENT = mapperThat(false);
  private static final ObjectMapper STRICT = mapperThat(true);

  private Json() {}

  /**
   * The mapper for our own data: unknown properties are passed over, so that new senders may add.
   */
  public static ObjectMapper mapper() {
    return LENIENT;
  }

  /** The mapper for what people send: an unknown property is refused by name. */
  public static ObjectMapper strict() {
    return STRICT;
  }

  public static String write(Object value) {
    try {
      return LENIENT.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
    }
  }

  /** The words that may stand for a value of this type; empty when it is not one of a few. */
  public static List<String> words(Class<?> type) {
    return type.isEnum() ? EnumWords.words(type) : List.of();
  }

  /** Reads what we wrote ourselves; a failure is a broken world. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return LENIENT.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read " + type.getSimpleName(), e);
    }
  }

  private static ObjectMapper mapperThat(boolean refusesUnknown) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new KernelJson())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, refusesUnknown)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addMixIn(State.class, Tagged.class)
            .addMixIn(ToolState.class, Tagged.class)
            .addMixIn(coop.panoplie.kernel.money.Money.class, MoneyOnly.class)
            .addMixIn(coop.panoplie.kernel.event.Fact.class, FactOnly.class)
            .addMixIn(coop.panoplie.kernel.declaration.Profile.class, ProfileOnly.class)
            .addMixIn(Breakdown.class, AddedLater.ToBreakdown.class)
            .addMixIn(Line.class, FlatLine.OfLine.class)
            .addMixIn(FlatLine.class, AddedLater.ToLine.class)
            .addMixIn(Household.class, AddedLater.ToHousehold.class)
            .addMixIn(Mention.class, OldSource.OfMention.class)
            .build();
    mapper
        .coercionConfigFor(LogicalType.Integer)
        .setCoercion(CoercionInputShape.String, CoercionAction.Fail);
    KernelJson.tag(mapper);
    return mapper;
  }

  /** Sealed states carry their name in {@code kind}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface Tagged {}

  @SuppressWarnings("UnusedMethod") // read by Jackson
  private interface MoneyOnly {
    @JsonIgnore
    boolean isZero();

    @JsonIgnore
    boolean isNegative();

    @JsonIgnore
    boolean isPositive();
  }

  @SuppressWarnings("UnusedMethod") // read by Jackson
  private interface FactOnly {
    @JsonIgnore
    String jobId();
  }

  @SuppressWarnings("UnusedMethod") // read by Jackson
  private interface ProfileOnly {
    @JsonIgnore
    String fullName();
  }
}
