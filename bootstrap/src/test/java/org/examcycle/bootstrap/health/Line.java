package org.examcycle.bootstrap.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to a server on this machine. While it is cut, nobody answers at its end; while it is
 * silent, whatever is sent stays on the way.
 */
final class Line implements AutoCloseable {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final int server;
  private final int port;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private ServerSocket calls;
  private volatile boolean silent;

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
    hangUp();
  }

  /** Whoever was on the line calls again, and is heard. */
  void hangUp() throws IOException {
    silent = false;
    for (var end : ends) {
      end.close();
    }
  }

  void fallSilent() {
    silent = true;
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
                carryAll(from.getInputStream(), to.getOutputStream());
              } catch (IOException _) {
                // an end was closed while it was read or written: the line is cut
              } finally {
                ends.remove(from);
              }
            });
  }

  private void carryAll(InputStream from, OutputStream to) throws IOException {
    var piece = new byte[8192];
    for (var read = from.read(piece); read >= 0; read = from.read(piece)) {
      if (!silent) {
        to.write(piece, 0, read);
      }
    }
  }

  @Override
  public void close() throws IOException {
    cut();
  }
}
