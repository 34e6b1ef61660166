package coop.panoplie.local.standin;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import coop.panoplie.local.Threads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The JDK's HTTP server, heard on this machine alone. */
public final class LoopbackServer {
  static {
    // Read once, by the first server: without it each small answer waits 40 ms for the next packet.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private LoopbackServer() {}

  /** Starts a server that answers under a path, each call on a thread of its own. */
  public static HttpServer start(int port, String path, HttpHandler handler) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.setExecutor(work -> Threads.start("http-" + port, work));
      server.createContext(path, handler);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
