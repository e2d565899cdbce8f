package org.examcycle.bootstrap.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.ResourceUtils;

/** A file that a setting names, by its path or by an address that Spring reads. */
final class NamedFile {

  private NamedFile() {}

  static boolean isThere(String place) {
    return ResourceUtils.isUrl(place)
        ? new DefaultResourceLoader().getResource(place).exists()
        : isReadable(place);
  }

  private static boolean isReadable(String place) {
    try {
      return Files.isReadable(Path.of(place)) && !Files.isDirectory(Path.of(place));
    } catch (InvalidPathException _) {
      return false;
    }
  }
}
