package coop.panoplie.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.RaiseInstruction;
import org.teavm.model.instructions.SwitchInstruction;
import org.teavm.model.instructions.SwitchTableEntry;
import org.teavm.model.optimization.UnreachableBasicBlockEliminator;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Faults of the program or its data are found where it is built and on the server. In a browser
 * they are thrown without their sentence, which nobody reads there; and what the language adds for
 * the case that an exhaustive switch, or a check for null before a method reference, meets the
 * impossible, is left out. The compiler loads this class by itself.
 */
public final class Faults implements TeaVMPlugin {

  private static final String IMPOSSIBLE = "java.lang.MatchException";

  @Override
  public void install(TeaVMHost host) {
    Programs.each(host, Faults::shorten);
  }

  private static void shorten(MethodHolder method) {
    Program program = method.getProgram();
    for (BasicBlock block : program.getBasicBlocks()) {
      if (block.getLastInstruction() instanceof RaiseInstruction raise) {
        withoutSentence(block, raise.getException());
      }
    }
    for (Instruction each : Programs.instructions(program)) {
      if (each instanceof SwitchInstruction choice) {
        withoutImpossible(choice);
      }
      InvokeInstruction check = Programs.call(each, "java.util.Objects", "requireNonNull");
      if (check != null && check.getReceiver() == null) {
        check.delete();
      }
    }
    new UnreachableBasicBlockEliminator().optimize(program);
  }

  /** {@code throw new Fault("…")} in one go becomes {@code throw new Fault()}. */
  private static void withoutSentence(BasicBlock block, Variable fault) {
    List<Instruction> after = new ArrayList<>();
    boolean made = false;
    for (Instruction each : block) {
      if (made && each != block.getLastInstruction()) {
        after.add(each);
      }
      made |= each instanceof ConstructInstruction made0 && made0.getReceiver() == fault;
    }
    if (after.isEmpty() || !(after.getLast() instanceof InvokeInstruction constructor)) {
      return;
    }
    MethodReference called = constructor.getMethod();
    if (!called.getDescriptor().equals(new MethodDescriptor("<init>", String.class, void.class))
        || !called.getClassName().startsWith("java.lang.")) {
      return;
    }
    after.removeLast();
    after.forEach(Instruction::delete);
    constructor.setMethod(
        new MethodReference(called.getClassName(), new MethodDescriptor("<init>", ValueType.VOID)));
    constructor.setArguments();
  }

  /** The last choice takes the place of the impossible one. */
  private static void withoutImpossible(SwitchInstruction choice) {
    Instruction first = choice.getDefaultTarget().getFirstInstruction();
    if (first instanceof ConstructInstruction fault && fault.getType().equals(IMPOSSIBLE)) {
      SwitchTableEntry last = choice.getEntries().removeLast();
      choice.setDefaultTarget(last.getTarget());
    }
  }
}
