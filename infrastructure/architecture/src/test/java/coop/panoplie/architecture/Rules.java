package coop.panoplie.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static coop.panoplie.architecture.Conditions.call;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Map;

/** The rules of the house, each under the name of the violation planted for it. */
final class Rules {
  private static final String[] CORE = {"coop.panoplie.kernel..", "coop.panoplie.packs.."};

  private static final DescribedPredicate<JavaClass> A_FUNCTION =
      DescribedPredicate.describe("a function", type -> House.isFunction(House.partOf(type)));

  private Rules() {}

  static Map<String, ArchRule> byPlantedClass() {
    return Map.ofEntries(
        Map.entry("KernelAsksShell", importing("kernel")),
        Map.entry("PacksAskShell", importing("packs")),
        Map.entry("ShellAsksAFunction", importing("shell")),
        Map.entry("DocumentsAskShell", importing("documents")),
        Map.entry(
            "FunctionAsksAnother",
            classes().that(A_FUNCTION).should(Conditions.importOnlyWhatItMay())),
        Map.entry("KernelUsesSql", classes().that(in(CORE)).should(Conditions.useOnlyJavaBase())),
        Map.entry("CountsInDoubles", classes().that(in(CORE)).should(Floats.useNone())),
        Map.entry("RemembersForAll", handWritten().should(Conditions.haveNoStaticMutableState())),
        Map.entry("LooksAtTheClock", onlySurroundingsLookOutside()),
        Map.entry("BrowserCannot", coreStaysCompilableToTheBrowser()),
        Map.entry("BrowserCannotCall", coreCallsNothingABrowserLacks()),
        Map.entry("WritesPastTheStep", writesGoThroughStep()),
        Map.entry(
            "BringsALocalStandIn",
            noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "software.amazon.dynamodb..", "org.elasticmq..", "org.gaul..", "no.nav..")
                .because(
                    "stand-ins live in infrastructure/local alone; their licences ask for it")),
        Map.entry(
            "Handler",
            classes()
                .that()
                .haveSimpleName("Handler")
                .should(Conditions.haveBothConstructors())
                .andShould(
                    Conditions.implementing(
                        "com.amazonaws.services.lambda.runtime.RequestStreamHandler"))));
  }

  private static ArchRule importing(String part) {
    return classes()
        .that(in("coop.panoplie." + part + ".."))
        .should(Conditions.importOnlyWhatItMay());
  }

  private static ArchRule onlySurroundingsLookOutside() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("coop.panoplie.shell.Surroundings")
        .should()
        .accessTargetWhere(
            call("java.time.", "now", "system", "systemUTC", "systemDefaultZone", "tick")
                .or(call("java.lang.System", "currentTimeMillis", "nanoTime", "getenv"))
                .or(call("java.util.UUID", "randomUUID"))
                .or(call("java.lang.Math", "random"))
                .or(call("java.util.Date", "<init>"))
                .or(call("java.util.Random", "<init>"))
                .or(call("java.util.concurrent.ThreadLocalRandom", "current")))
        .because("time, settings and ids are parameters: Surroundings brings them");
  }

  private static ArchRule coreStaysCompilableToTheBrowser() {
    return noClasses()
        .that(in(CORE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.lang.reflect..",
            "java.util.regex..",
            "java.text..",
            "java.time.format..",
            "java.io..",
            "java.nio..",
            "java.net..",
            "java.util.concurrent..");
  }

  private static ArchRule coreCallsNothingABrowserLacks() {
    return noClasses()
        .that(in(CORE))
        .should()
        .accessTargetWhere(
            call(
                    "java.lang.String",
                    "format",
                    "formatted",
                    "split",
                    "matches",
                    "replaceAll",
                    "replaceFirst")
                .or(call("java.lang.Class", "forName", "getResource", "getResourceAsStream"))
                .or(call("java.time.", "parse")));
  }

  private static ArchRule writesGoThroughStep() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("coop.panoplie.shell..")
        .should()
        .accessTargetWhere(
            call(
                "software.amazon.awssdk.services.dynamodb.DynamoDbClient",
                "putItem",
                "updateItem",
                "deleteItem",
                "batchWriteItem",
                "transactWriteItems"))
        .because("what is written goes with its inbox mark and its events");
  }

  /** All but what the template compiler writes. */
  private static GivenClassesConjunction handWritten() {
    return classes().that().haveSimpleNameNotEndingWith("Generated");
  }

  private static DescribedPredicate<JavaClass> in(String... packages) {
    return resideInAnyPackage(packages);
  }
}
