package coop.panoplie.packs.engine;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Money;
import java.util.List;
import java.util.function.Consumer;

/** Writes JSON as the shell does: what is absent is left out, money in cents and its currency. */
final class JsonOut {

  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  @Override
  public String toString() {
    return out.toString();
  }

  JsonOut object(Runnable members) {
    return wrapped('{', '}', members);
  }

  JsonOut object(String name, Runnable members) {
    return name(name).object(members);
  }

  <T> JsonOut list(String name, List<T> elements, Consumer<T> each) {
    name(name);
    return wrapped(
        '[',
        ']',
        () -> {
          for (T element : elements) {
            object(() -> each.accept(element));
          }
        });
  }

  JsonOut string(String name, @Nullable String value) {
    if (value != null) {
      name(name).quoted(value);
      first = false;
    }
    return this;
  }

  JsonOut text(String name, @Nullable Text text) {
    if (text != null) {
      object(name, () -> string("fr", text.fr()).string("nl", text.nl()).string("en", text.en()));
    }
    return this;
  }

  JsonOut money(String name, @Nullable Money money) {
    if (money != null) {
      object(name, () -> number("cents", money.cents()).string("currency", "EUR"));
    }
    return this;
  }

  JsonOut number(String name, long number) {
    name(name);
    out.append(number);
    first = false;
    return this;
  }

  private JsonOut wrapped(char open, char close, Runnable inside) {
    comma();
    out.append(open);
    first = true;
    inside.run();
    out.append(close);
    first = false;
    return this;
  }

  private JsonOut name(String name) {
    comma();
    quoted(name);
    out.append(':');
    first = true;
    return this;
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
        out.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : " ");
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
