package coop.panoplie.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.diagnostics.ProblemSeverity;
import org.teavm.model.CallLocation;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles each country's engine to a JavaScript module. Arguments: the folder to write into, then
 * the folders of classes it depends on; when none of these has changed nothing is done.
 */
public final class Compile {

  private Compile() {}

  public static void main(String[] arguments) throws Exception {
    Path target = Path.of(arguments[0]);
    Path mark = target.resolve("stamp");
    String stamp = stamp(List.of(arguments).subList(1, arguments.length));
    if (Files.exists(mark) && Files.readString(mark).equals(stamp)) {
      return;
    }
    Files.createDirectories(target);
    // One after the other: side by side the compiler once named a method in two ways.
    compile("belgium", BelgianEngine.class, target);
    compile("france", FrenchEngine.class, target);
    Files.writeString(mark, stamp);
  }

  private static Path compile(String name, Class<?> main, Path target)
      throws TeaVMToolException, IOException {
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.ES2015);
    tool.setTargetDirectory(target.toFile());
    tool.setTargetFileName(name + ".js");
    tool.setMainClass(main.getName());
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setObfuscated(true);
    tool.setAssertionsRemoved(true);
    tool.setLog(new EmptyTeaVMToolLog());
    tool.generate();
    for (Problem problem : tool.getProblemProvider().getProblems()) {
      if (problem.getSeverity() == ProblemSeverity.ERROR) {
        CallLocation place = problem.getLocation();
        throw new IllegalStateException(
            problem.getText()
                + " "
                + List.of(problem.getParams())
                + (place == null ? "" : " in " + place.getMethod()));
      }
    }
    Path module = target.resolve(name + ".js");
    return Files.writeString(module, Trim.of(Files.readString(module)));
  }

  private static String stamp(List<String> folders) throws IOException, NoSuchAlgorithmException {
    MessageDigest all = MessageDigest.getInstance("SHA-256");
    for (String folder : folders) {
      try (Stream<Path> paths = Files.walk(Path.of(folder))) {
        paths
            .filter(path -> path.toString().endsWith(".class"))
            .sorted()
            .forEach(path -> all.update(bytes(path)));
      }
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
