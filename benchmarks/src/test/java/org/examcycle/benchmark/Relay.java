package org.examcycle.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The only way to a server, which can be cut: whatever is on it breaks off, and nobody gets in. */
final class Relay implements AutoCloseable {

  private final int target;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private @Nullable ServerSocket listening;

  private Relay(int target, ServerSocket listening) {
    this.target = target;
    this.port = listening.getLocalPort();
    this.listening = listening;
  }

  static Relay to(int target) throws IOException {
    var relay = new Relay(target, new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
    relay.listen();
    return relay;
  }

  int port() {
    return port;
  }

  void cut() throws IOException {
    close();
  }

  void restore() throws IOException {
    listening = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
    listen();
  }

  private void listen() {
    var socket = listening;
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                while (socket != null) {
                  connect(socket.accept());
                }
              } catch (IOException cut) {
                // As it was meant to be.
              }
            });
  }

  private void connect(Socket here) throws IOException {
    var there = new Socket(InetAddress.getLoopbackAddress(), target);
    open.add(here);
    open.add(there);
    pass(here, there);
    pass(there, here);
  }

  private void pass(Socket from, Socket to) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (from;
                  to) {
                from.getInputStream().transferTo(to.getOutputStream());
              } catch (IOException broken) {
                // One side is gone, and so is the other.
              } finally {
                open.remove(from);
                open.remove(to);
              }
            });
  }

  @Override
  public void close() throws IOException {
    if (listening != null) {
      listening.close();
      listening = null;
    }
    for (var socket : open) {
      socket.close();
    }
  }
}
