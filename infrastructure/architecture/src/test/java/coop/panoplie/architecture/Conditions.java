package coop.panoplie.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Conditions of the house's rules that ArchUnit does not bring. */
final class Conditions {
  private static final Set<String> JAVA_BASE =
      ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor().packages();

  private static final List<String> CHANGING =
      List.of(
          "java.util.concurrent.atomic.",
          "java.util.concurrent.Concurrent",
          "java.util.concurrent.CopyOnWrite",
          "java.util.ArrayList",
          "java.util.ArrayDeque",
          "java.util.LinkedList",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHash",
          "java.util.TreeMap",
          "java.util.TreeSet",
          "java.util.Date",
          "java.util.Random",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.text.");

  private Conditions() {}

  /** Imports only parts of the house it may, by {@link House#mayImport}. */
  static ArchCondition<JavaClass> importOnlyWhatItMay() {
    return of(
        "import only what it may",
        (type, tell) -> {
          String part = House.partOf(type);
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String other = House.partOf(dependency.getTargetClass());
            if (!other.isEmpty() && !House.mayImport(part, other)) {
              tell.accept(dependency.getDescription());
            }
          }
        });
  }

  /** Uses nothing but the JDK's base module and the house itself. */
  static ArchCondition<JavaClass> useOnlyJavaBase() {
    return of(
        "use only java.base",
        (type, tell) -> {
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.isPrimitive()
                && House.partOf(target).isEmpty()
                && !JAVA_BASE.contains(target.getPackageName())) {
              tell.accept(dependency.getDescription());
            }
          }
        });
  }

  /** Has no static field that can change: neither its value nor what it holds. */
  static ArchCondition<JavaClass> haveNoStaticMutableState() {
    return of(
        "have no static mutable state",
        (type, tell) -> {
          for (JavaField field : type.getFields()) {
            Set<JavaModifier> modifiers = field.getModifiers();
            // An array that only its own package sees is a table of constants.
            boolean hidden =
                !modifiers.contains(JavaModifier.PUBLIC) && field.getRawType().isArray();
            boolean kept = modifiers.contains(JavaModifier.FINAL) && !changes(field.getRawType());
            if (modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !kept
                && !(hidden && modifiers.contains(JavaModifier.FINAL))) {
              tell.accept("static field can change: " + field.getFullName());
            }
          }
          type.getStaticInitializer()
              .ifPresent(
                  start ->
                      start.getConstructorCallsFromSelf().stream()
                          .filter(call -> changes(call.getTargetOwner()))
                          .forEach(call -> tell.accept(call.getDescription())));
        });
  }

  private static boolean changes(JavaClass type) {
    return type.isArray() || CHANGING.stream().anyMatch(type.getFullName()::startsWith);
  }

  /** Has a public constructor for the cloud and one for the local host and the tests. */
  static ArchCondition<JavaClass> haveBothConstructors() {
    return of(
        "have a public constructor without arguments and one with Surroundings",
        (type, tell) -> {
          Set<List<String>> found = new java.util.HashSet<>();
          for (JavaConstructor constructor : type.getConstructors()) {
            if (constructor.getModifiers().contains(JavaModifier.PUBLIC)) {
              found.add(
                  constructor.getRawParameterTypes().stream().map(JavaClass::getName).toList());
            }
          }
          Set<List<String>> both = Set.of(List.of(), List.of("coop.panoplie.shell.Surroundings"));
          if (!found.equals(both)) {
            tell.accept(type.getName() + " has the public constructors " + found);
          }
        });
  }

  /** Names that interface as its own; by name, since libraries are not read. */
  static ArchCondition<JavaClass> implementing(String anInterface) {
    return of(
        "implement " + anInterface,
        (type, tell) -> {
          if (type.getRawInterfaces().stream().noneMatch(i -> i.getName().equals(anInterface))) {
            tell.accept("does not implement " + anInterface);
          }
        });
  }

  /** A method of that class or package (when it ends with a dot) with one of these names. */
  static DescribedPredicate<JavaAccess<?>> call(String owner, String... names) {
    Set<String> wanted = Set.of(names);
    return new DescribedPredicate<>("call of " + owner + " " + wanted) {
      @Override
      public boolean test(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String of = target.getOwner().getName();
        return (owner.endsWith(".") ? of.startsWith(owner) : of.equals(owner))
            && wanted.contains(target.getName());
      }
    };
  }

  static ArchCondition<JavaClass> of(String words, BiConsumer<JavaClass, Consumer<String>> check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(
            type,
            what -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + what)));
      }
    };
  }
}
