package org.examcycle.bootstrap.start;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

  private static final String ISSUER = "issuer";
  private static final String KEYS = "keys";

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
    return IntStream.range(0, issuers.size())
        .boxed()
        .flatMap(
            at ->
                Stream.of(ISSUER, KEYS).flatMap(part -> fault(at, part, issuers.get(at)).stream()))
        .distinct()
        .map(Fault::of)
        .toList();
  }

  /** What is wrong with a part of an issuer, if that is set. */
  private static Optional<String> fault(int at, String part, Map<String, Object> issuer) {
    return Optional.ofNullable(issuer.get(part))
        .map(value -> String.valueOf(value).strip())
        .filter(address -> !address.isEmpty())
        .flatMap(address -> fault("%s[%d].%s".formatted(ISSUERS, at, part), part, address));
  }

  /**
   * @param name of the setting, for what is not repeated
   */
  private static Optional<String> fault(String name, String part, String value) {
    URI uri;
    try {
      uri = URI.create(value);
    } catch (IllegalArgumentException _) {
      return part.equals(KEYS)
          ? Optional.empty() // told with the other values that are not of their form
          : Optional.of(name + " is not an address");
    }
    if (uri.getRawUserInfo() != null) {
      return Optional.of(name + " has a user or a password in its address");
    }
    return WebAddress.of(uri)
        .map(address -> fault(value, address))
        .orElse(Optional.of(value + " is not an address"))
        .map(what -> ISSUERS + ": " + what);
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
