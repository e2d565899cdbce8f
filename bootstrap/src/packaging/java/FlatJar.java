import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the jar that is handed out from the one that Spring Boot has made, which holds our classes
 * in a folder and each library as a file: all side by side, so that Java finds a class at once
 * (docs/decisions/0028). What two libraries would have under one name is merged, or kept apart by
 * library, or left out, as {@link #place} says; anything else fails the build.
 *
 * <p>Arguments: the jar, which is replaced; where Spring Boot's is kept; the main class; the time
 * that every entry bears.
 */
final class FlatJar {

  private static final String CLASSES = "BOOT-INF/classes/";
  private static final String LIBRARIES = "BOOT-INF/lib/";
  private static final String KEPT_APART = "META-INF/libraries/";

  private static final List<String> OF_THE_LOADER =
      List.of("META-INF/MANIFEST.MF", "META-INF/services/java.nio.file.spi.FileSystemProvider");

  /** Said to whoever compiles or configures, not to who runs. */
  private static final List<String> LEFT_OUT =
      List.of(
          "META-INF/INDEX.LIST",
          "META-INF/additional-spring-configuration-metadata.json",
          "META-INF/spring-configuration-metadata.json",
          "META-INF/spring-devtools.properties",
          "META-INF/spring.tooling",
          "META-INF/web-fragment.xml");

  private static final String NOTICES =
      "META-INF/(MANIFEST\\.MF|(?i:DEPENDENCIES|README|LICEN[CS]E.*|NOTICE.*)(\\.\\w+)?)";
  private static final String MODULES = "(META-INF/versions/\\d+/)?module-info\\.class";
  private static final String FACTORIES = "META-INF/(spring/)?\\w+\\.factories";
  private static final String LINES =
      "META-INF/(services/.+|spring/.+\\.imports|spring\\.handlers|spring\\.schemas"
          + "|spring-autoconfigure-metadata\\.properties)";

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, String> origins = new TreeMap<>();

  private FlatJar() {}

  public static void main(String[] arguments) throws IOException {
    var jar = Path.of(arguments[0]);
    var kept = Path.of(arguments[1]);
    Files.move(jar, kept, StandardCopyOption.REPLACE_EXISTING);
    var flat = new FlatJar();
    try (var in = Files.newInputStream(kept)) {
      flat.take(in);
    }
    flat.write(jar, arguments[2], OffsetDateTime.parse(arguments[3]).toLocalDateTime());
  }

  private void take(InputStream springBoots) throws IOException {
    var libraries = new TreeMap<String, byte[]>();
    var zip = new ZipInputStream(springBoots);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      var name = entry.getName();
      if (name.startsWith(CLASSES) && !entry.isDirectory()) {
        put("the application", name.substring(CLASSES.length()), zip.readAllBytes());
      } else if (name.startsWith("META-INF/")
          && !entry.isDirectory()
          && !OF_THE_LOADER.contains(name)) {
        put("the application", name, zip.readAllBytes());
      } else if (name.startsWith(LIBRARIES) && name.endsWith(".jar")) {
        libraries.put(name.substring(LIBRARIES.length()), zip.readAllBytes());
      }
    }
    for (var library : libraries.entrySet()) {
      var inside = new ZipInputStream(new ByteArrayInputStream(library.getValue()));
      for (var entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
        if (!entry.isDirectory()) {
          place(library.getKey(), entry.getName(), inside.readAllBytes());
        }
      }
    }
  }

  private void place(String library, String name, byte[] content) throws IOException {
    if (name.matches(NOTICES)) {
      var folder = library.substring(0, library.length() - ".jar".length());
      put(library, KEPT_APART + folder + name.substring(name.indexOf('/')), content);
    } else if (name.matches(FACTORIES)) {
      files.merge(name, content, FlatJar::factories);
    } else if (name.matches(LINES)) {
      files.merge(name, content, FlatJar::lines);
    } else if (name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")) {
      throw new IllegalStateException(library + " is signed, which would no longer be true");
    } else if (!name.matches(MODULES) && !LEFT_OUT.contains(name)) {
      put(library, name, content);
    }
  }

  private void put(String origin, String name, byte[] content) {
    var there = files.putIfAbsent(name, content);
    if (there != null && !Arrays.equals(there, content)) {
      throw new IllegalStateException(
          "%s is in %s and in %s".formatted(name, origins.get(name), origin));
    }
    origins.putIfAbsent(name, origin);
  }

  private static byte[] lines(byte[] some, byte[] more) {
    var lines = new ArrayList<String>();
    for (var content : List.of(some, more)) {
      new String(content, UTF_8).lines().filter(line -> !lines.contains(line)).forEach(lines::add);
    }
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  /** A key has what it has in both. */
  private static byte[] factories(byte[] some, byte[] more) {
    var both = new TreeMap<String, String>();
    for (var content : List.of(some, more)) {
      var factories = new Properties();
      try {
        factories.load(new StringReader(new String(content, UTF_8)));
      } catch (IOException impossible) {
        throw new IllegalStateException(impossible);
      }
      factories.forEach(
          (key, named) -> both.merge((String) key, (String) named, (a, b) -> a + "," + b));
    }
    var text = new StringBuilder();
    both.forEach((key, named) -> text.append(key).append('=').append(named).append('\n'));
    return text.toString().getBytes(UTF_8);
  }

  private void write(Path jar, String main, LocalDateTime stamp) throws IOException {
    var manifest =
        """
        Manifest-Version: 1.0
        Main-Class: %s
        Multi-Release: true
        """
            .formatted(main);
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      // Half of the time for a tenth more of bytes.
      out.setLevel(Deflater.BEST_SPEED);
      // Where Java and all others look for it.
      write(out, stamp, "META-INF/", new byte[0]);
      write(out, stamp, "META-INF/MANIFEST.MF", manifest.replace("\n", "\r\n").getBytes(UTF_8));
      for (var folder : folders()) {
        write(out, stamp, folder, new byte[0]);
      }
      for (var file : files.entrySet()) {
        write(out, stamp, file.getKey(), file.getValue());
      }
    }
  }

  /** What is looked for by its folder (migrations, components) is found by an entry of this. */
  private TreeSet<String> folders() {
    var folders = new TreeSet<String>();
    for (var name : files.keySet()) {
      for (var slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
        folders.add(name.substring(0, slash + 1));
      }
    }
    folders.remove("META-INF/");
    return folders;
  }

  private static void write(ZipOutputStream out, LocalDateTime stamp, String name, byte[] content)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(stamp);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
