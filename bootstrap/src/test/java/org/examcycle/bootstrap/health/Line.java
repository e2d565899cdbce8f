package org.examcycle.bootstrap.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this machine. While it is cut, nobody answers at its end. */
final class Line implements AutoCloseable {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final int server;
  private final int port;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private ServerSocket calls;

  /**
   * @param server its port
   */
  Line(int server) throws IOException {
    this.server = server;
    this.calls = new ServerSocket(0, 50, HERE);
    this.port = calls.getLocalPort();
    take(calls);
  }

  int port() {
    return port;
  }

  void cut() throws IOException {
    calls.close();
    for (var end : ends) {
      end.close();
    }
  }

  void mend() throws IOException {
    calls = new ServerSocket();
    calls.setReuseAddress(true);
    calls.bind(new InetSocketAddress(HERE, port));
    take(calls);
  }

  private void take(ServerSocket taken) {
    Thread.ofVirtual()
        .start(
            () -> {
              while (!taken.isClosed()) {
                takeOne(taken);
              }
            });
  }

  private void takeOne(ServerSocket taken) {
    try {
      var near = taken.accept();
      var far = new Socket(HERE, server);
      ends.add(near);
      ends.add(far);
      carry(near, far);
      carry(far, near);
      if (taken.isClosed()) {
        cut();
      }
    } catch (IOException failed) {
      if (!taken.isClosed()) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** Until either end is closed. */
  private void carry(Socket from, Socket to) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (from;
                  to) {
                from.getInputStream().transferTo(to.getOutputStream());
              } catch (IOException _) {
                // an end was closed while it was read or written: the line is cut
              } finally {
                ends.remove(from);
              }
            });
  }

  @Override
  public void close() throws IOException {
    cut();
  }
}
