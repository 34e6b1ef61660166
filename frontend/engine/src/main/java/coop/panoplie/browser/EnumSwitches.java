package coop.panoplie.browser;

import coop.panoplie.kernel.Nullable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.PutFieldInstruction;
import org.teavm.model.instructions.SwitchInstruction;
import org.teavm.model.instructions.SwitchTableEntry;
import org.teavm.model.instructions.UnwrapArrayInstruction;
import org.teavm.model.util.ProgramUtils;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * A switch over an enumeration asks a table which choice belongs to a constant, so that the
 * enumeration may be compiled anew alone. Here all is compiled together: it asks the constant's own
 * number. The compiler loads this class by itself.
 */
public final class EnumSwitches implements TeaVMPlugin {

  private static final MethodDescriptor CLASS_INIT =
      new MethodDescriptor("<clinit>", ValueType.VOID);

  @Override
  public void install(TeaVMHost host) {
    host.add((type, context) -> straighten(type, context.getHierarchy().getClassSource()));
  }

  private static void straighten(ClassHolder type, ClassReaderSource classes) {
    if (!type.getName().startsWith("coop.panoplie.")) {
      return;
    }
    for (MethodHolder method : type.getMethods()) {
      Program program = method.getProgram();
      if (program == null) {
        continue;
      }
      Map<Variable, Instruction> made = Programs.definitions(program);
      for (Instruction each : Programs.instructions(program)) {
        if (each instanceof SwitchInstruction choice
            && made.get(choice.getCondition()) instanceof GetElementInstruction element) {
          Table table = table(made.get(element.getArray()), made);
          if (table != null) {
            straighten(choice, element.getIndex(), choices(table.name(), classes));
            element.delete();
            table.data().delete();
            table.field().delete(); // nothing makes the table any more
          }
        }
      }
    }
  }

  private static void straighten(
      SwitchInstruction choice, Variable ordinal, Map<Integer, Integer> ordinals) {
    choice.setCondition(ordinal);
    for (SwitchTableEntry entry : choice.getEntries()) {
      Integer number = ordinals.get(entry.getCondition());
      entry.setCondition(Objects.requireNonNull(number, "a choice of no constant"));
    }
  }

  /** Where a table is read. */
  private record Table(UnwrapArrayInstruction data, GetFieldInstruction field) {

    FieldReference name() {
      return field.getField();
    }
  }

  /** The table that gives an array's elements, or null when they are of any other array. */
  private static @Nullable Table table(
      @Nullable Instruction array, Map<Variable, Instruction> made) {
    return array instanceof UnwrapArrayInstruction data
            && made.get(data.getArray()) instanceof GetFieldInstruction field
            && field.getField().getFieldName().startsWith("$SwitchMap$")
        ? new Table(data, field)
        : null;
  }

  /** By the number of a choice, the number of the constant it stands for. */
  private static Map<Integer, Integer> choices(FieldReference table, ClassReaderSource classes) {
    Map<Integer, Integer> choices = new HashMap<>();
    Program program = classInit(table.getClassName(), classes);
    Map<Variable, Instruction> made = Programs.definitions(program);
    for (Instruction each : Programs.instructions(program)) {
      if (each instanceof PutElementInstruction put
          && table(made.get(put.getArray()), made) instanceof Table written
          && written.name().equals(table)
          && made.get(put.getIndex()) instanceof InvokeInstruction ordinal
          && made.get(ordinal.getInstance()) instanceof GetFieldInstruction constant
          && made.get(put.getValue()) instanceof IntegerConstantInstruction choice) {
        choices.put(choice.getConstant(), ordinal(constant.getField(), classes));
      }
    }
    return choices;
  }

  private static int ordinal(FieldReference constant, ClassReaderSource classes) {
    Program program = classInit(constant.getClassName(), classes);
    Map<Variable, Instruction> made = Programs.definitions(program);
    for (Instruction each : Programs.instructions(program)) {
      if (each instanceof PutFieldInstruction put && put.getField().equals(constant)) {
        for (Instruction other : Programs.instructions(program)) {
          InvokeInstruction call = Programs.call(other, constant.getClassName(), "<init>");
          if (call != null
              && call.getInstance() == put.getValue()
              && made.get(call.getArguments().get(1))
                  instanceof IntegerConstantInstruction number) {
            return number.getConstant();
          }
        }
      }
    }
    throw new IllegalStateException("no number of " + constant);
  }

  private static Program classInit(String type, ClassReaderSource classes) {
    MethodReader method = classes.get(type).getMethod(CLASS_INIT);
    return ProgramUtils.copy(method.getProgram());
  }
}
