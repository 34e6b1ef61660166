package coop.panoplie.browser;

import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Searches and replacements in texts by the browser's own strings, and boxed numbers made as they
 * come rather than kept; what the compiler brings for them weighs more. The compiler loads this
 * class by itself.
 */
public final class Library implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    host.add((type, context) -> lighten(type, context.getHierarchy()));
  }

  private static void lighten(ClassHolder type, ClassHierarchy classes) {
    if (type.getName().equals("java.lang.String")) {
      ofText(type, classes, "replace", CharSequence.class, CharSequence.class, String.class);
      ofText(type, classes, "replace", char.class, char.class, String.class);
      ofText(type, classes, "indexOf", String.class, int.class);
      ofText(type, classes, "indexOf", int.class, int.class);
      ofText(type, classes, "hashCode", int.class);
      ofText(type, classes, "startsWith", String.class, boolean.class);
    } else if (type.getName().equals("java.lang.Integer")) {
      MethodHolder text = method(type, "toString", int.class, String.class);
      ProgramEmitter body = ProgramEmitter.create(text, classes);
      body.invoke(Texts.class, "toString", String.class, body.var(1, int.class)).returnValue();
      MethodHolder boxed = method(type, "valueOf", int.class, Integer.class);
      body = ProgramEmitter.create(boxed, classes);
      body.construct(Integer.class, body.var(1, int.class)).returnValue();
    }
  }

  /** Calls the method of the same name of {@link Texts} with the text first. */
  private static void ofText(
      ClassHolder type, ClassHierarchy classes, String name, Class<?>... signature) {
    int arguments = signature.length - 1;
    ProgramEmitter body = ProgramEmitter.create(method(type, name, signature), classes);
    ValueEmitter[] values = new ValueEmitter[arguments + 1];
    values[0] = body.var(0, String.class);
    for (int i = 0; i < arguments; i++) {
      values[i + 1] = body.var(i + 1, signature[i]);
    }
    body.invoke(Texts.class, name, signature[arguments], values).returnValue();
  }

  private static MethodHolder method(ClassHolder type, String name, Class<?>... signature) {
    return type.getMethod(new MethodDescriptor(name, signature));
  }
}
