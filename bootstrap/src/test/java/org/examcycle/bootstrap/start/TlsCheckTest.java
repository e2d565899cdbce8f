package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The keys of a port that speaks TLS. */
class TlsCheckTest {

  @TempDir private Path directory;

  private static List<Fault> faults(Map<String, Object> settings) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    return new TlsCheck().faults(environment);
  }

  private Path store(String password) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    var file = directory.resolve("keys.p12");
    try (var out = Files.newOutputStream(file)) {
      store.store(out, password.toCharArray());
    }
    return file;
  }

  @Test
  void without_tls_there_are_none() {
    assertThat(faults(Map.of("server.port", "8443"))).isEmpty();
  }

  @Test
  void that_are_not_there_are_told_by_the_setting() {
    assertThat(
            faults(
                Map.of(
                    "server.ssl.key-store",
                    directory + "/none.p12",
                    "management.server.ssl.certificate",
                    "classpath:none.pem")))
        .containsExactly(
            Fault.of("server.ssl.key-store names no file that is there"),
            Fault.of("management.server.ssl.certificate names no file that is there"));
  }

  @Test
  void that_another_password_opens_are_told_without_it() throws Exception {
    var settings =
        Map.<String, Object>of(
            "server.ssl.key-store",
            store("right").toString(),
            "server.ssl.key-store-password",
            "s3cret");

    assertThat(faults(settings))
        .containsExactly(
            Fault.of("server.ssl: its keys cannot be opened; is password, type or alias another?"));
  }

  @Test
  void that_can_be_opened_are_taken_and_so_is_a_bundle_of_springs() throws Exception {
    var settings =
        Map.<String, Object>of(
            "server.ssl.key-store",
            store("right").toString(),
            "server.ssl.key-store-password",
            "right");

    assertThat(faults(settings)).isEmpty();
    assertThat(faults(Map.of("server.ssl.bundle", "web"))).isEmpty();
  }

  @Test
  void that_nobody_uses_need_not_open() throws Exception {
    assertThat(
            faults(
                Map.of(
                    "server.ssl.enabled", "false",
                    "server.ssl.key-store", store("right").toString(),
                    "server.ssl.key-store-password", "another")))
        .isEmpty();
  }

  @Test
  void that_stand_in_the_setting_itself_are_no_file() {
    var key = "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----";

    assertThat(faults(Map.of("server.ssl.certificate", key)))
        .containsExactly(
            Fault.of("server.ssl: its keys cannot be opened; is password, type or alias another?"));
  }
}
