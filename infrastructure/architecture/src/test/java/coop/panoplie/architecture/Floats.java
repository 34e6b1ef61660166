package coop.panoplie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.function.Consumer;

/**
 * Finds binary floating point where it hides from a look at signatures: in local variables,
 * constants, conversions and calls.
 */
final class Floats {

  private Floats() {}

  static ArchCondition<JavaClass> useNone() {
    return Conditions.of("use no float and no double", (type, tell) -> check(read(type), tell));
  }

  private static void check(ClassModel model, Consumer<String> tell) {
    model.fields().stream()
        .filter(field -> inexact(field.fieldTypeSymbol()))
        .forEach(field -> tell.accept("field " + field.fieldName()));
    for (MethodModel method : model.methods()) {
      boolean found =
          inexact(method.methodTypeSymbol()) || method.code().map(Floats::inexact).orElse(false);
      if (found) {
        tell.accept("method " + method.methodName());
      }
    }
  }

  private static boolean inexact(CodeModel code) {
    for (CodeElement element : code) {
      boolean found =
          switch (element) {
            case ConstantInstruction i -> inexact(i.typeKind());
            case LoadInstruction i -> inexact(i.typeKind());
            case StoreInstruction i -> inexact(i.typeKind());
            case OperatorInstruction i -> inexact(i.typeKind());
            case ConvertInstruction i -> inexact(i.fromType()) || inexact(i.toType());
            case ArrayLoadInstruction i -> inexact(i.typeKind());
            case ArrayStoreInstruction i -> inexact(i.typeKind());
            case NewPrimitiveArrayInstruction i -> inexact(i.typeKind());
            case FieldInstruction i -> inexact(i.typeSymbol());
            case InvokeInstruction i -> inexact(i.typeSymbol());
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static boolean inexact(TypeKind kind) {
    return kind == TypeKind.FLOAT || kind == TypeKind.DOUBLE;
  }

  private static boolean inexact(MethodTypeDesc type) {
    return inexact(type.returnType()) || type.parameterList().stream().anyMatch(Floats::inexact);
  }

  private static boolean inexact(ClassDesc type) {
    ClassDesc element = type;
    while (element.isArray()) {
      element = element.componentType();
    }
    return switch (element.descriptorString()) {
      case "F", "D", "Ljava/lang/Float;", "Ljava/lang/Double;" -> true;
      default -> false;
    };
  }

  private static ClassModel read(JavaClass type) {
    try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
