package coop.panoplie.local.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.template.TemplateReader.SecretRecipe;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/** Generated secrets, kept so that links signed before a restart still hold after it. */
public final class Secrets {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final Path file;
  private final Properties kept = new Properties();
  private final SecureRandom random = new SecureRandom();

  public Secrets(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        kept.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The secret of that name, made on first use. */
  public synchronized String secret(String name, SecretRecipe recipe) {
    String known = kept.getProperty(name);
    if (known != null) {
      return known;
    }
    String made = make(recipe);
    kept.setProperty(name, made);
    try (var out = Files.newBufferedWriter(file)) {
      kept.store(out, "secrets of this machine's stand-ins");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made;
  }

  private String make(SecretRecipe recipe) {
    StringBuilder password = new StringBuilder();
    while (password.length() < recipe.length()) {
      char c = LETTERS.charAt(random.nextInt(LETTERS.length()));
      if (recipe.exclude().indexOf(c) < 0) {
        password.append(c);
      }
    }
    @Nullable String key = recipe.key();
    if (key == null) {
      return password.toString();
    }
    String template = recipe.template() == null ? "{}" : recipe.template();
    ObjectNode secret = Json.read(template, ObjectNode.class);
    return Json.write(secret.put(key, password.toString()));
  }
}
