package coop.panoplie.browser;

import java.util.regex.Pattern;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldHolder;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * A new object's fields are set to null or zero and then again by its constructor. For a final
 * field, and for what a lambda holds on to, the first setting goes: nothing can see it. The
 * compiler, which loads this class by itself, is told to set them to a mark, which is then taken
 * out of its module.
 */
public final class FinalFields implements TeaVMPlugin {

  private static final int MARK = 1_234_567_890;

  @Override
  public void install(TeaVMHost host) {
    host.add((type, context) -> mark(type));
  }

  private static void mark(ClassHolder type) {
    if (!type.getName().startsWith("coop.panoplie.")) {
      return;
    }
    boolean lambda = type.getName().contains("$lambda$");
    for (FieldHolder field : type.getFields()) {
      if (!field.hasModifier(ElementModifier.STATIC)
          && (lambda || field.hasModifier(ElementModifier.FINAL))) {
        field.setInitialValue(MARK);
      }
    }
  }

  static String setOnce(String module) {
    String text =
        Pattern.compile("(?:a|this)\\.[\\w$]+\\s*=\\s*" + MARK + ";")
            .matcher(module)
            .replaceAll("");
    if (text.equals(module)) {
      throw new IllegalStateException("the compiler has marked no final field");
    }
    return text;
  }
}
