package org.examcycle.bootstrap.start;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Every issuer, and every place its keys come from, is another machine that is reached under
 * encryption: not the development application, nor whoever stands in between.
 */
final class IssuerCheck implements StartCheck {

  private static final String ISSUERS = "examcycle.rest.issuers";

  private static final Bindable<List<Map<String, Object>>> MAPS =
      Bindable.of(
          ResolvableType.forClassWithGenerics(
              List.class,
              ResolvableType.forClassWithGenerics(Map.class, String.class, Object.class)));

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    List<Map<String, Object>> issuers;
    try {
      issuers = Binder.get(environment).bind(ISSUERS, MAPS).orElse(List.of());
    } catch (BindException _) {
      return List.of(); // told with the other lists that are none
    }
    return issuers.stream()
        .flatMap(issuer -> Stream.of("issuer", "keys").map(issuer::get))
        .flatMap(address -> Stream.ofNullable(address).map(String::valueOf))
        .filter(address -> !address.isBlank())
        .flatMap(address -> fault(address.strip()).stream())
        .distinct()
        .map(what -> Fault.of(ISSUERS + ": " + what))
        .toList();
  }

  private static Optional<String> fault(String value) {
    URI uri;
    try {
      uri = URI.create(value);
    } catch (IllegalArgumentException _) {
      return Optional.of("one is not an address");
    }
    if (uri.getRawUserInfo() != null) {
      return Optional.of("one has a user or a password in its address");
    }
    return WebAddress.of(uri)
        .map(address -> fault(value, address))
        .orElse(Optional.of(value + " is not an address"));
  }

  private static Optional<String> fault(String value, WebAddress address) {
    if (address.isLoopback()) {
      return Optional.of(value + " is a loopback address, which is for development");
    }
    return address.isEncrypted()
        ? Optional.empty()
        : Optional.of(value + " is not https: whoever answers in its place lets anybody in");
  }
}
