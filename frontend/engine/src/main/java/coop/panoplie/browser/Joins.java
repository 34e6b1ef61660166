package coop.panoplie.browser;

import coop.panoplie.kernel.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.jso.impl.JSOPlugin;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.CastIntegerInstruction;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.StringConstantInstruction;
import org.teavm.vm.spi.Before;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Texts joined by plus signs are joined so in the browser too, where the compiler makes a builder
 * each time. The compiler loads this class by itself, before it looks for JavaScript in methods.
 */
@Before(JSOPlugin.class)
public final class Joins implements TeaVMPlugin {

  private static final String BUILDER = "java.lang.StringBuilder";
  private static final ValueType TEXT = ValueType.object("java.lang.String");

  @Override
  public void install(TeaVMHost host) {
    Programs.each(host, Joins::join);
  }

  private static void join(MethodHolder method) {
    Program program = method.getProgram();
    Map<Variable, Instruction> made = Programs.definitions(program);
    for (Instruction each : Programs.instructions(program)) {
      if (each instanceof ConstructInstruction builder && builder.getType().equals(BUILDER)) {
        List<InvokeInstruction> calls = calls(builder);
        if (calls != null && calls.stream().allMatch(call -> joinable(call, method, made))) {
          replace(builder, calls, made);
        }
      }
    }
  }

  /** The calls that make, fill and read a builder one after the other; null when it is not so. */
  private static @Nullable List<InvokeInstruction> calls(ConstructInstruction builder) {
    List<InvokeInstruction> calls = new ArrayList<>();
    Variable filled = builder.getReceiver();
    for (Instruction at = builder.getNext(); at != null; at = at.getNext()) {
      if (at instanceof StringConstantInstruction
          || at instanceof IntegerConstantInstruction
          || at instanceof CastIntegerInstruction
          || at instanceof CastNumberInstruction) {
        continue;
      }
      if (!(at instanceof InvokeInstruction call)
          || (call.getInstance() != filled && call.getInstance() != builder.getReceiver())) {
        return null;
      }
      calls.add(call);
      if (call.getMethod().getName().equals("toString")) {
        return calls;
      }
      filled = call.getReceiver() == null ? filled : call.getReceiver();
    }
    return null;
  }

  private static boolean joinable(
      InvokeInstruction call, MethodHolder method, Map<Variable, Instruction> made) {
    if (call.getArguments().isEmpty()) {
      return true;
    }
    ValueType type = call.getMethod().getDescriptor().parameterType(0);
    return type == ValueType.INTEGER
        || type == ValueType.CHARACTER
        || (type instanceof ValueType.Object
            && isText(call.getArguments().getFirst(), method, made));
  }

  private static boolean isText(
      Variable variable, MethodHolder method, Map<Variable, Instruction> made) {
    return switch (made.get(variable)) {
      case StringConstantInstruction constant -> true;
      case InvokeInstruction call -> call.getMethod().getReturnType().equals(TEXT);
      case GetFieldInstruction field -> field.getFieldType().equals(TEXT);
      case CastInstruction cast -> cast.getTargetType().equals(TEXT);
      case null ->
          variable.getIndex() > 0
              && variable.getIndex() <= method.parameterCount()
              && method.parameterType(variable.getIndex() - 1).equals(TEXT);
      default -> false;
    };
  }

  private static void replace(
      ConstructInstruction builder,
      List<InvokeInstruction> calls,
      Map<Variable, Instruction> made) {
    InvokeInstruction read = calls.removeLast();
    calls.removeFirst().delete();
    Variable joined = null;
    for (InvokeInstruction call : calls) {
      ValueType type = call.getMethod().getDescriptor().parameterType(0);
      Variable part = call.getArguments().getFirst();
      if (type instanceof ValueType.Object) {
        type = TEXT;
      } else if (type == ValueType.CHARACTER
          && made.get(part) instanceof CastIntegerInstruction cast
          && made.get(cast.getValue()) instanceof IntegerConstantInstruction letter) {
        type = TEXT;
        part = constant(String.valueOf((char) letter.getConstant()), read);
      }
      if (joined == null && type == TEXT) {
        joined = part;
      } else {
        Variable before = joined == null ? constant("", read) : joined;
        joined = builder.getProgram().createVariable();
        InvokeInstruction join = new InvokeInstruction();
        join.setType(InvocationType.SPECIAL);
        join.setMethod(
            new MethodReference(
                Texts.class.getName(), new MethodDescriptor("join", TEXT, type, TEXT)));
        join.setArguments(before, part);
        join.setReceiver(joined);
        join.setLocation(read.getLocation());
        read.insertPrevious(join);
      }
      call.delete();
    }
    AssignInstruction result = new AssignInstruction();
    result.setAssignee(joined);
    result.setReceiver(read.getReceiver());
    read.replace(result);
    builder.delete();
  }

  private static Variable constant(String text, Instruction before) {
    StringConstantInstruction constant = new StringConstantInstruction();
    constant.setConstant(text);
    constant.setReceiver(before.getProgram().createVariable());
    before.insertPrevious(constant);
    return constant.getReceiver();
  }
}
