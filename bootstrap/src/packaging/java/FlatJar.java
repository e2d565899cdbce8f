import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes.Name;
import java.util.jar.Manifest;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

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
      "META-INF/(MANIFEST\\.MF|(?i:LICEN[CS]ES?/.+|[^/]*(LICEN[CS]E|NOTICE)[^/]*"
          + "|(DEPENDENCIES|README|ABOUT)(\\.\\w+)?))";
  private static final String MODULES = "(META-INF/versions/\\d+/)?module-info\\.class";
  private static final String VERSIONS = "META-INF/versions/.+";
  private static final String SIGNATURES = "META-INF/[^/]+\\.(?i:SF|RSA|DSA|EC)";
  private static final String FACTORIES = "META-INF/(spring/)?\\w+\\.factories";
  private static final String PROPERTIES =
      "META-INF/spring(\\.handlers|\\.schemas|-autoconfigure-metadata\\.properties)";
  private static final String LINES = "META-INF/(services/.+|spring/.+\\.imports)";

  /** A file where it lies, packed. */
  private record Source(String origin, ZipFile zip, ZipArchiveEntry entry) {

    byte[] content() throws IOException {
      try (var in = zip.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }

    boolean isSame(Source other) {
      return entry.getSize() == other.entry.getSize() && entry.getCrc() == other.entry.getCrc();
    }
  }

  /** Goes into the jar packed as it is, which costs least. */
  private final Map<String, Source> files = new TreeMap<>();

  private final Map<String, byte[]> merged = new TreeMap<>();

  private FlatJar() {}

  public static void main(String[] arguments) throws IOException {
    var jar = Path.of(arguments[0]);
    var kept = Path.of(arguments[1]);
    Files.move(jar, kept, StandardCopyOption.REPLACE_EXISTING);
    var flat = new FlatJar();
    try (var springBoots = ZipFile.builder().setPath(kept).get()) {
      flat.take(springBoots);
      flat.write(jar, arguments[2], OffsetDateTime.parse(arguments[3]).toLocalDateTime());
    }
  }

  private void take(ZipFile springBoots) throws IOException {
    var libraries = new TreeMap<String, Source>();
    for (var entry : entries(springBoots)) {
      var name = entry.getName();
      var source = new Source("the application", springBoots, entry);
      if (name.startsWith(LIBRARIES) && name.endsWith(".jar")) {
        libraries.put(name.substring(LIBRARIES.length()), source);
      } else if (name.startsWith(CLASSES)) {
        place("", name.substring(CLASSES.length()), source);
      } else if (name.startsWith("META-INF/") && !OF_THE_LOADER.contains(name)) {
        place("", name, source);
      }
    }
    for (var library : libraries.entrySet()) {
      var bytes = new SeekableInMemoryByteChannel(library.getValue().content());
      var zip = ZipFile.builder().setSeekableByteChannel(bytes).get();
      var folder = KEPT_APART + library.getKey().replaceFirst("\\.jar$", "/");
      var hasVersions = hasVersions(zip);
      for (var entry : entries(zip)) {
        if (!hasVersions && entry.getName().matches(VERSIONS)) {
          throw new IllegalStateException(
              library.getKey() + " has " + entry.getName() + " and does not say so");
        }
        place(folder, entry.getName(), new Source(library.getKey(), zip, entry));
      }
    }
  }

  /** Else Java would not look there. */
  private static boolean hasVersions(ZipFile zip) throws IOException {
    var entry = zip.getEntry("META-INF/MANIFEST.MF");
    if (entry == null) {
      return false;
    }
    try (var in = zip.getInputStream(entry)) {
      return Boolean.parseBoolean(
          new Manifest(in).getMainAttributes().getValue(Name.MULTI_RELEASE));
    }
  }

  private static List<ZipArchiveEntry> entries(ZipFile zip) {
    return Collections.list(zip.getEntries()).stream()
        .filter(entry -> !entry.isDirectory())
        .toList();
  }

  /**
   * @param apart the folder for what is kept apart; empty for what is ours
   */
  private void place(String apart, String name, Source source) throws IOException {
    if (!apart.isEmpty() && name.matches(NOTICES)) {
      put(apart + name.substring(name.indexOf('/') + 1), source);
    } else if (name.matches(FACTORIES)) {
      merge(name, source, (key, one, another) -> one + "," + another);
    } else if (name.matches(PROPERTIES)) {
      merge(name, source, FlatJar::onlyOne);
    } else if (name.matches(LINES)) {
      merged.merge(name, source.content(), FlatJar::lines);
    } else if (name.matches(SIGNATURES)) {
      throw new IllegalStateException(source.origin() + " is signed, and would be no longer");
    } else if (!name.matches(MODULES) && !LEFT_OUT.contains(name)) {
      put(name, source);
    }
  }

  private void put(String name, Source source) {
    var there = files.putIfAbsent(name, source);
    if (there != null && !there.isSame(source)) {
      throw new IllegalStateException(
          "%s is in %s and in %s".formatted(name, there.origin(), source.origin()));
    }
  }

  private static byte[] lines(byte[] some, byte[] more) {
    var lines = new ArrayList<String>();
    for (var content : List.of(some, more)) {
      new String(content, UTF_8).lines().filter(line -> !lines.contains(line)).forEach(lines::add);
    }
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  private interface Both {
    String of(String key, String one, String another);
  }

  private void merge(String name, Source source, Both both) throws IOException {
    var all = properties(merged.getOrDefault(name, new byte[0]));
    properties(source.content())
        .forEach((key, value) -> all.merge(key, value, (a, b) -> both.of(key, a, b)));
    var text = new StringBuilder();
    all.forEach(
        (key, value) -> text.append(escaped(key)).append('=').append(escaped(value)).append('\n'));
    merged.put(name, text.toString().getBytes(UTF_8));
  }

  private static Map<String, String> properties(byte[] content) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(new String(content, UTF_8)));
    var sorted = new TreeMap<String, String>();
    properties.forEach((key, value) -> sorted.put((String) key, (String) value));
    return sorted;
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\:=#! ]", "\\\\$0");
  }

  private static String onlyOne(String key, String one, String another) {
    if (!one.equals(another)) {
      throw new IllegalStateException("%s is %s and %s".formatted(key, one, another));
    }
    return one;
  }

  private void write(Path jar, String main, LocalDateTime stamp) throws IOException {
    var manifest =
        """
        Manifest-Version: 1.0
        Main-Class: %s
        Multi-Release: true
        """
            .formatted(main);
    var names = new TreeSet<String>(files.keySet());
    names.addAll(merged.keySet());
    try (var out = new ZipArchiveOutputStream(jar)) {
      // Where Java and all others look for it.
      write(out, stamp, "META-INF/", new byte[0]);
      write(out, stamp, "META-INF/MANIFEST.MF", manifest.replace("\n", "\r\n").getBytes(UTF_8));
      for (var folder : foldersOf(names)) {
        write(out, stamp, folder, new byte[0]);
      }
      for (var name : names) {
        var content = merged.get(name);
        if (content == null) {
          copy(out, stamp, name, files.get(name));
        } else {
          write(out, stamp, name, content);
        }
      }
    }
  }

  /** What is looked for by its folder (migrations, components) is found by an entry of this. */
  private static TreeSet<String> foldersOf(Iterable<String> files) {
    var folders = new TreeSet<String>();
    for (var name : files) {
      for (var slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
        folders.add(name.substring(0, slash + 1));
      }
    }
    folders.remove("META-INF/");
    return folders;
  }

  private static void copy(
      ZipArchiveOutputStream out, LocalDateTime stamp, String name, Source source)
      throws IOException {
    var entry = entry(name, stamp);
    entry.setMethod(source.entry().getMethod());
    entry.setSize(source.entry().getSize());
    entry.setCompressedSize(source.entry().getCompressedSize());
    entry.setCrc(source.entry().getCrc());
    try (var packed = source.zip().getRawInputStream(source.entry())) {
      out.addRawArchiveEntry(entry, packed);
    }
  }

  private static void write(
      ZipArchiveOutputStream out, LocalDateTime stamp, String name, byte[] content)
      throws IOException {
    var entry = entry(name, stamp);
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }

  private static ZipArchiveEntry entry(String name, LocalDateTime stamp) {
    var entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(stamp);
    return entry;
  }
}
