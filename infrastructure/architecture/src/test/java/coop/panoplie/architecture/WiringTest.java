package coop.panoplie.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import coop.panoplie.architecture.Template.Kind;
import coop.panoplie.architecture.Template.Resource;
import coop.panoplie.shell.event.EventRoutes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The wiring, the code, the interface's description and the build speak of the same things. */
class WiringTest {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final Template template = Template.of(House.text("template.yaml"));

  @Test
  void everyFunctionOfTheTemplateHasItsHandlerItsModuleAndItsReadme() {
    JavaClasses deployed = House.deployed();
    String pom = House.text("pom.xml");
    for (Resource function : template.of(Kind.FUNCTION).toList()) {
      Path folder = Path.of(function.text("CodeUri")).getParent().getParent();
      assertTrue(deployed.contain(function.text("Handler")), function.id() + " has no handler");
      assertTrue(pom.contains("<module>" + folder + "</module>"), folder + " is not built");
      assertEquals(
          folder.getFileName() + ".zip",
          Path.of(function.text("CodeUri")).getFileName().toString());
      assertTrue(
          House.text(folder + "/pom.xml").contains("<zip.skip>false</zip.skip>"),
          folder + " makes no zip to deploy");
      String readme = House.text(folder + "/README.md").toLowerCase(Locale.ROOT);
      for (String room : Set.of("trigger", "reads", "writes", "emits", "can go wrong")) {
        assertTrue(readme.contains(room), folder + "/README.md says nothing of: " + room);
      }
    }
  }

  @Test
  void everyFunctionInTheHouseIsInTheTemplate() {
    Set<String> wired =
        template
            .of(Kind.FUNCTION)
            .map(f -> f.text("Handler").replace(".Handler", ""))
            .collect(Collectors.toSet());
    Set<String> written =
        House.deployed().stream()
            .filter(type -> type.getSimpleName().equals("Handler"))
            .map(type -> type.getPackageName())
            .collect(Collectors.toSet());
    assertEquals(written, wired);
  }

  @Test
  void theRoutesAreThoseTheInterfaceDescribes() {
    Set<String> wired = new TreeSet<>();
    for (Resource function : template.of(Kind.FUNCTION).toList()) {
      Template.events(function, "HttpApi").stream()
          .map(event -> Template.map(event.get("Properties")))
          .forEach(p -> wired.add(p.get("Method") + " " + p.get("Path")));
    }
    Set<String> described = new TreeSet<>();
    new OpenApi()
        .paths()
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> {
                          if (METHODS.contains(method)) {
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                          }
                        }));
    assertEquals(described, wired);
  }

  @Test
  void everyQueueOfTheRoutesHasItsSetting() {
    Map<String, Object> globals = Template.map(template.whole().get("Globals"));
    Map<String, Object> settings =
        Template.map(
            Template.map(Template.map(globals.get("Function")).get("Environment"))
                .get("Variables"));
    for (EventRoutes.Queue queue : EventRoutes.Queue.values()) {
      assertTrue(settings.containsKey(queue.setting()), queue.setting() + " is not set");
    }
  }

  @Test
  void everyFolderOfFunctionsIsAModuleAndTheOtherWayRound() throws Exception {
    String pom = House.text("pom.xml");
    try (Stream<Path> folders = Files.list(House.root().resolve("functions"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String module = "<module>functions/" + folder.getFileName() + "</module>";
        assertTrue(pom.contains(module), "not in the build: " + folder.getFileName());
      }
    }
  }
}
