import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares every Java source with what google-java-format makes of it. Run as a source file by a
 * Java new enough to read the sources; Maven's own may not be.
 *
 * <p>Arguments: the root of the repository; {@code check} or {@code write}.
 */
final class CheckFormat {

  private static final Set<String> NOT_OURS =
      Set.of("target", ".git", ".examcycle", "node_modules");

  private CheckFormat() {}

  public static void main(String[] arguments) throws IOException {
    var root = Path.of(arguments[0]);
    var write = arguments[1].equals("write");
    var wrong = sources(root).parallelStream().filter(source -> differs(source, write)).toList();
    if (!write && !wrong.isEmpty()) {
      wrong.forEach(source -> System.err.println("not formatted: " + root.relativize(source)));
      System.err.println("mvn -N verify -Dformat=write formats them");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> isOurs(root.relativize(file)))
          .toList();
    }
  }

  private static boolean isOurs(Path file) {
    for (var part : file) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  private static boolean differs(Path source, boolean write) {
    try {
      var is = Files.readString(source);
      var shouldBe = new Formatter().formatSourceAndFixImports(is);
      if (write && !is.equals(shouldBe)) {
        Files.writeString(source, shouldBe);
      }
      return !is.equals(shouldBe);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (FormatterException unreadable) {
      throw new IllegalStateException(source + " cannot be read as Java", unreadable);
    }
  }
}
