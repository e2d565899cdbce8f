package org.examcycle.dev;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.examcycle.bootstrap.setting.DemonstrationKey;
import org.examcycle.dev.postgres.Directories;

/**
 * Passwords and keys of one development directory: drawn at the first start, kept in a file that
 * only its user can read, and marked so that no production takes them.
 */
final class DevelopmentSecrets {

  private static final int PASSWORD_BYTES = 24;

  private final Properties values;

  private DevelopmentSecrets(Properties values) {
    this.values = values;
  }

  static DevelopmentSecrets in(Path directory) throws IOException {
    var file = Directories.createPrivate(directory).resolve("secrets.properties");
    if (!Files.exists(file)) {
      Directories.writePrivate(file, written(drawn()));
    }
    var values = new Properties();
    values.load(new StringReader(Files.readString(file)));
    return new DevelopmentSecrets(values);
  }

  /** Of a database user: {@code superuser}, {@code owner}, {@code application}, {@code reader}. */
  String password(String user) {
    return value("password." + user);
  }

  String originKey() {
    return value("key.origin");
  }

  /** A ring of one. */
  String historyKeys() {
    return "demonstration:" + value("key.history");
  }

  /** A ring of one. */
  String secretNumberKeys() {
    return "demonstration:" + value("key.secret-numbers");
  }

  private String value(String name) {
    var value = values.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("secrets.properties lacks " + name);
    }
    return value;
  }

  private static Properties drawn() {
    var random = new SecureRandom();
    var drawn = new Properties();
    for (var user : new String[] {"superuser", "owner", "application", "reader"}) {
      var bytes = new byte[PASSWORD_BYTES];
      random.nextBytes(bytes);
      drawn.setProperty(
          "password." + user, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
    drawn.setProperty("key.origin", DemonstrationKey.make());
    drawn.setProperty("key.history", DemonstrationKey.make());
    drawn.setProperty("key.secret-numbers", DemonstrationKey.make());
    return drawn;
  }

  private static String written(Properties values) throws IOException {
    var text = new StringWriter();
    values.store(text, "of a development application; lost with its directory");
    return text.toString();
  }
}
