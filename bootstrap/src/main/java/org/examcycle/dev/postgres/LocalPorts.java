package org.examcycle.dev.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine, for what only this machine shall reach. */
public final class LocalPorts {

  private LocalPorts() {}

  /** One on which nobody listens now. */
  public static int unused() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
