package coop.panoplie.local.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every mail that was sent, one {@code .eml} file each, numbered in order of sending. */
public final class Mailbox {
  private final Path folder;
  private int last;

  public Mailbox(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        last = files.mapToInt(Mailbox::number).max().orElse(0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized int keep(byte[] raw) {
    int number = last + 1;
    try {
      Path unfinished = folder.resolve("unfinished");
      Files.write(unfinished, raw);
      Files.move(unfinished, file(number), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    last = number;
    return number;
  }

  /** All mails, the last sent first. */
  public synchronized List<Mail> all() {
    List<Mail> mails = new ArrayList<>();
    for (int number = last; number > 0; number--) {
      try {
        mails.add(MailParser.parse(number, raw(number)));
      } catch (NoSuchFileException e) {
        // someone tidied the folder by hand
      } catch (IOException | MailParser.Malformed e) {
        throw new IllegalStateException("mail " + number + " cannot be read", e);
      }
    }
    return mails;
  }

  public byte[] raw(int number) throws IOException {
    return Files.readAllBytes(file(number));
  }

  private Path file(int number) {
    return folder.resolve(String.format(Locale.ROOT, "%06d.eml", number));
  }

  private static int number(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".eml") ? Integer.parseInt(name.substring(0, name.length() - 4)) : 0;
  }
}
