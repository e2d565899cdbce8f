package org.examcycle.bootstrap.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.ConfigurableEnvironment;

/** Whether ports and addresses can be had, before minutes of migrations have run. */
final class PortCheck implements StartCheck {

  static final String OF_CALLERS = "server.port";
  static final String OF_WATCHERS = "management.server.port";

  /** One that is free. */
  private static final String ANY = "0";

  /** Nobody watches. */
  private static final int NONE = -1;

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    var each =
        Stream.of(OF_CALLERS, OF_WATCHERS)
            .filter(environment::containsProperty)
            .flatMap(setting -> fault(environment, setting).stream());
    return Stream.concat(each, together(environment).stream()).toList();
  }

  /** On one port every caller would be told what is for those who watch. */
  private static Optional<Fault> together(ConfigurableEnvironment environment) {
    var watchers = environment.getProperty(OF_WATCHERS, "");
    return !watchers.isEmpty()
            && !watchers.equals(ANY)
            && watchers.equals(environment.getProperty(OF_CALLERS))
        ? Optional.of(Fault.of(OF_WATCHERS + " must be another than " + OF_CALLERS))
        : Optional.empty();
  }

  private static Optional<Fault> fault(ConfigurableEnvironment environment, String setting) {
    var its = setting.replaceFirst("port$", "address");
    Optional<InetAddress> address;
    try {
      address = address(environment, its);
    } catch (BindException _) {
      return Optional.of(Fault.of(its + " is no address"));
    }
    if (address.isPresent() && !isFree(address, 0)) {
      return Optional.of(Fault.of(its + " is no address of this machine"));
    }
    Integer port;
    try {
      port = environment.getProperty(setting, Integer.class);
    } catch (ConversionException _) {
      port = null;
    }
    if (port == null) {
      return Optional.of(Fault.of(setting + " is not a number"));
    }
    if (setting.equals(OF_WATCHERS) && port == NONE) {
      return Optional.empty();
    }
    if (port < 0 || port > 65535) {
      return Optional.of(Fault.of(setting + " must lie between 0 and 65535"));
    }
    return isFree(address, port)
        ? Optional.empty()
        : Optional.of(Fault.passing(StartFailures.portInUse(port, setting)));
  }

  /** None where it is to listen at all that there are. */
  private static Optional<InetAddress> address(
      ConfigurableEnvironment environment, String setting) {
    return RequiredSettings.isSet(environment, setting)
        ? Optional.of(Binder.get(environment).bind(setting, InetAddress.class).get())
        : Optional.empty();
  }

  private static boolean isFree(Optional<InetAddress> address, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address.orElse(null), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
