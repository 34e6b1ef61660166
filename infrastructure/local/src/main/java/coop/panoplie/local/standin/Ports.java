package coop.panoplie.local.standin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/** The five ports of a host. The usual ones stand in {@code ports.properties} alone. */
public record Ports(int portal, int issuer, int queues, int objects, int mail) {
  private static final int COUNT = 5;

  /** Another host already listens there. */
  public static final class Taken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Taken(String name, int port) {
      super(
          "Port "
              + port
              + " ("
              + name
              + ") is taken. Stop what listens there, or start with --port N to use N to N+4.");
    }
  }

  public static Ports usual() {
    Properties file = new Properties();
    try (InputStream in = Ports.class.getResourceAsStream("/ports.properties")) {
      if (in == null) {
        throw new IllegalStateException("ports.properties is missing from the local module");
      }
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Ports(
        read(file, "portal"),
        read(file, "issuer"),
        read(file, "queues"),
        read(file, "objects"),
        read(file, "mail"));
  }

  /** Ports {@code base} to {@code base + 4}. */
  public static Ports from(int base) {
    return new Ports(base, base + 1, base + 2, base + 3, base + 4);
  }

  /** Five neighbouring ports that were free a moment ago. */
  public static Ports free() {
    for (int tries = 0; tries < 200; tries++) {
      int base = 20_000 + ThreadLocalRandom.current().nextInt(2_000) * COUNT;
      Ports candidate = from(base);
      if (candidate.named().values().stream().allMatch(Ports::isFree)) {
        return candidate;
      }
    }
    throw new IllegalStateException("no five neighbouring ports are free");
  }

  /** Stops with a message naming the port when one of them is taken. */
  public void check() {
    named()
        .forEach(
            (name, port) -> {
              if (!isFree(port)) {
                throw new Taken(name, port);
              }
            });
  }

  private Map<String, Integer> named() {
    Map<String, Integer> all = new LinkedHashMap<>();
    all.put("portal and API", portal);
    all.put("sign-in", issuer);
    all.put("queues", queues);
    all.put("objects", objects);
    all.put("mail", mail);
    return all;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int read(Properties file, String name) {
    return Integer.parseInt(file.getProperty(name).strip());
  }
}
