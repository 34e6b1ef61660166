package coop.panoplie.browser;

import coop.panoplie.kernel.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.util.DefinitionExtractor;
import org.teavm.vm.spi.TeaVMHost;

/** Our own methods as the compiler has read them, before it works on them. */
final class Programs {

  private Programs() {}

  /** Shows every method of the packs with a body. */
  static void each(TeaVMHost host, Consumer<MethodHolder> change) {
    host.add((type, context) -> each(type, change));
  }

  private static void each(ClassHolder type, Consumer<MethodHolder> change) {
    if (!type.getName().startsWith("coop.panoplie.")) {
      return;
    }
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        change.accept(method);
      }
    }
  }

  /** All instructions; the list stays while some are taken out. */
  static List<Instruction> instructions(Program program) {
    List<Instruction> all = new ArrayList<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        all.add(each);
      }
    }
    return all;
  }

  /** What sets each variable, but for parameters and what several branches set. */
  static Map<Variable, Instruction> definitions(Program program) {
    Map<Variable, Instruction> definitions = new HashMap<>();
    DefinitionExtractor definition = new DefinitionExtractor();
    for (Instruction each : instructions(program)) {
      each.acceptVisitor(definition);
      for (Variable variable : definition.getDefinedVariables()) {
        definitions.put(variable, each);
      }
    }
    return definitions;
  }

  /** A call of that method, or null. */
  static @Nullable InvokeInstruction call(
      @Nullable Instruction instruction, String type, String method) {
    return instruction instanceof InvokeInstruction call
            && call.getMethod().getClassName().equals(type)
            && call.getMethod().getName().equals(method)
        ? call
        : null;
  }
}
