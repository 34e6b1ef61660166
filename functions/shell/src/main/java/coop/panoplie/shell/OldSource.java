package coop.panoplie.shell;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import coop.panoplie.kernel.Text;
import java.io.IOException;

/**
 * A mention's source was one string before it was a text. Invoices kept from then are read as the
 * same words in every language, as they were printed.
 */
final class OldSource extends JsonDeserializer<Text> {

  @Override
  public Text deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return parser.hasToken(JsonToken.VALUE_STRING)
        ? Text.same(parser.getText())
        : context.readValue(parser, Text.class);
  }

  interface OfMention {
    @JsonDeserialize(using = OldSource.class)
    Text source();
  }
}
