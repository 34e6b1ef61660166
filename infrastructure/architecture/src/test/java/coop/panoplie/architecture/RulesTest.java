package coop.panoplie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule holds for what is deployed, and sees the violation planted for it. */
class RulesTest {

  @TestFactory
  Stream<DynamicTest> theHouseObeys() {
    JavaClasses deployed = House.deployed();
    // A rule that finds nothing to look at fails: ArchUnit calls it empty.
    return Rules.byPlantedClass().entrySet().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.getValue().getDescription(), () -> rule.getValue().check(deployed)));
  }

  @TestFactory
  Stream<DynamicTest> theRuleSeesThePlanted() {
    JavaClasses planted = House.planted();
    return Rules.byPlantedClass().entrySet().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.getKey(),
                    () -> {
                      EvaluationResult result = rule.getValue().evaluate(planted);
                      String report = String.join("\n", result.getFailureReport().getDetails());
                      assertTrue(
                          report.contains(".planted." + rule.getKey()),
                          () -> "missed: " + rule.getKey() + "\n" + report);
                    }));
  }

  @Test
  void everyPlantedClassHasItsRule() {
    Set<String> planted =
        House.planted().stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.toSet());
    assertEquals(Rules.byPlantedClass().keySet(), planted);
  }
}
