package org.examcycle.bootstrap.start;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;

/** The addresses that candidates are sent to and hear from. What is no text is told elsewhere. */
final class AddressCheck implements StartCheck {

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    return Stream.of(
            value(environment, RequiredSettings.RESULTS_PAGE).flatMap(AddressCheck::page),
            value(environment, RequiredSettings.MAIL_FROM).flatMap(AddressCheck::sender))
        .flatMap(Optional::stream)
        .map(Fault::of)
        .toList();
  }

  private static Optional<String> value(ConfigurableEnvironment environment, String name) {
    return Optional.of(environment.getProperty(name, "").strip()).filter(text -> !text.isEmpty());
  }

  /** On this machine somebody tries it out. */
  private static Optional<String> page(String value) {
    URI uri;
    try {
      uri = URI.create(value);
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // told with the other values that are not of their form
    }
    return fault(uri).map(what -> RequiredSettings.RESULTS_PAGE + what);
  }

  private static Optional<String> fault(URI uri) {
    var address = WebAddress.of(uri);
    if (address.isEmpty()) {
      return Optional.of(" is not an address");
    }
    if (uri.getRawUserInfo() != null) {
      return Optional.of(" has a user or a password, which everybody would read");
    }
    if (uri.getRawFragment() != null) {
      return Optional.of(" has a fragment (#): links have their token there");
    }
    return address.get().isEncrypted() || address.get().isLoopback()
        ? Optional.empty()
        : Optional.of(" is not https: candidates log in there");
  }

  private static Optional<String> sender(String value) {
    try {
      var _ = new InternetAddress(value, true);
      return Optional.empty();
    } catch (AddressException _) {
      return Optional.of(
          RequiredSettings.MAIL_FROM + " is not an address of mail, as results@board.example is");
    }
  }
}
