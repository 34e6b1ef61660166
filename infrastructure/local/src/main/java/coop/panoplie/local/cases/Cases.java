package coop.panoplie.local.cases;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.packs.CountryPack;
import coop.panoplie.shell.Packs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./run cases PACK FILE}: one object per case id, with the same output keys as the file asks
 * for; a case the pack does not vouch for answers {@code "refused"} with the reason.
 */
public final class Cases {
  /** Numbers stay the decimals they are, both ways: no binary fractions in between. */
  private static final ObjectMapper NUMBERS =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private Cases() {}

  public static void main(String[] given) throws IOException {
    int exit = run(given, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /** Prints the answers, or what is wrong with the command; the exit code. */
  static int run(String[] given, PrintStream out, PrintStream complaint) throws IOException {
    if (given.length != 2) {
      complaint.println("say which pack (belgium or france) and which file");
      return 2;
    }
    Path file = Path.of(given[1]);
    if (!Files.isReadable(file)) {
      complaint.println("cannot read " + file);
      return 2;
    }
    try {
      ObjectNode answers = answer(country(given[0]), read(file));
      out.println(NUMBERS.writerWithDefaultPrettyPrinter().writeValueAsString(answers));
      return 0;
    } catch (IllegalArgumentException e) {
      complaint.println(e.getMessage());
      return 2;
    }
  }

  private static JsonNode read(Path file) throws IOException {
    try {
      return NUMBERS.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  static Country country(String pack) {
    return switch (pack.toLowerCase(Locale.ROOT)) {
      case "belgium", "be" -> Country.BE;
      case "france", "fr" -> Country.FR;
      default -> throw new IllegalArgumentException("unknown pack " + pack + ": belgium or france");
    };
  }

  static ObjectNode answer(Country country, JsonNode file) {
    if (!(Packs.of(country) instanceof CountryPack pack)) {
      throw new IllegalStateException("the pack of " + country + " has no worked cases");
    }
    coop.panoplie.packs.cases.Cases cases = coop.panoplie.packs.cases.Cases.of(pack.data());
    ObjectNode answers = NUMBERS.createObjectNode();
    if (!file.path("cases").isArray()) {
      throw new IllegalArgumentException("the file has no list named 'cases'");
    }
    for (JsonNode one : file.path("cases")) {
      JsonNode output = answer(cases, one);
      answers.set(name(one, answers), output.has("refused") ? output : likeAsked(output, one));
    }
    return answers;
  }

  /** Its id; a number beside it when there is none, or when another case has it already. */
  private static String name(JsonNode one, ObjectNode answers) {
    String id = one.path("id").asText();
    return id.isEmpty() || answers.has(id) ? id + "#" + (answers.size() + 1) : id;
  }

  /** One case; whatever is wrong with it stays its own. */
  private static JsonNode answer(coop.panoplie.packs.cases.Cases cases, JsonNode one) {
    if (!one.path("input").isObject()) {
      return NUMBERS.createObjectNode().put("refused", "the case has no object named 'input'");
    }
    @SuppressWarnings("unchecked") // JSON objects are maps with text keys
    Map<String, Object> input = NUMBERS.convertValue(one.path("input"), Map.class);
    return NUMBERS.valueToTree(cases.answer(input));
  }

  /** The keys the file asks about, in its order; everything when it asks about nothing. */
  private static JsonNode likeAsked(JsonNode output, JsonNode one) {
    JsonNode asked = one.path("output");
    return asked.isObject() && !asked.isEmpty() ? chosen(output, asked) : output;
  }

  private static JsonNode chosen(JsonNode output, JsonNode asked) {
    ObjectNode kept = NUMBERS.createObjectNode();
    asked
        .properties()
        .forEach(
            member -> {
              JsonNode value = output.path(member.getKey());
              if (value.isObject() && member.getValue().isObject()) {
                kept.set(member.getKey(), chosen(value, member.getValue()));
              } else if (!value.isMissingNode()) {
                kept.set(member.getKey(), value);
              }
            });
    return kept;
  }
}
