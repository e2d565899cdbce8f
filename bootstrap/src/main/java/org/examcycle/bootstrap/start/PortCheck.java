package org.examcycle.bootstrap.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.ConfigurableEnvironment;

/** Whether the port is free, before minutes of migrations have run. */
final class PortCheck implements StartCheck {

  private static final int DEFAULT = 8080;

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    int port;
    try {
      port = environment.getProperty("server.port", Integer.class, DEFAULT);
    } catch (ConversionException _) {
      return List.of(Fault.of("server.port is not a number"));
    }
    if (port < 0 || port > 65535) {
      return List.of(Fault.of("server.port must lie between 0 and 65535"));
    }
    return isFree(port)
        ? List.of()
        : StartFailures.portInUse(port).lines().stream().map(Fault::passing).toList();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
