package coop.panoplie.packs.engine;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Money;

/** Writes JSON as the shell does: what is absent is left out, money in cents and its currency. */
final class JsonOut {

  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  @Override
  public String toString() {
    return out.toString();
  }

  JsonOut open() {
    comma();
    return opened('{');
  }

  JsonOut open(String name) {
    name(name);
    return opened('{');
  }

  JsonOut openList(String name) {
    name(name);
    return opened('[');
  }

  JsonOut close() {
    return closed('}');
  }

  JsonOut closeList() {
    return closed(']');
  }

  JsonOut string(String name, @Nullable String value) {
    if (value != null) {
      name(name);
      quoted(value);
    }
    return this;
  }

  JsonOut number(String name, long number) {
    name(name);
    out.append(number);
    return this;
  }

  JsonOut text(String name, @Nullable Text text) {
    if (text != null) {
      open(name).string("fr", text.fr()).string("nl", text.nl()).string("en", text.en()).close();
    }
    return this;
  }

  JsonOut money(String name, @Nullable Money money) {
    if (money != null) {
      open(name).number("cents", money.cents()).string("currency", "EUR").close();
    }
    return this;
  }

  private JsonOut opened(char bracket) {
    out.append(bracket);
    first = true;
    return this;
  }

  private JsonOut closed(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  private void name(String name) {
    comma();
    quoted(name);
    out.append(':');
  }

  private void comma() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(c == '\n' ? "\\n" : " ");
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
