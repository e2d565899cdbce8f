package org.examcycle.bootstrap.packaged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The libraries of which the jar of production is made, ours too, as Spring Boot has put them. */
final class Libraries {

  private static final Path NESTED = Path.of(System.getProperty("examcycle.jar.nested", ""));
  private static final String FOLDER = "BOOT-INF/lib/";

  private Libraries() {}

  /** Each by its file's name. */
  static Map<String, byte[]> all() throws IOException {
    var all = new TreeMap<String, byte[]>();
    try (var zip = new ZipFile(NESTED.toFile())) {
      for (var entry : zip.stream().toList()) {
        var name = entry.getName();
        if (name.startsWith(FOLDER) && name.endsWith(".jar")) {
          try (var in = zip.getInputStream(entry)) {
            all.put(name.substring(FOLDER.length()), in.readAllBytes());
          }
        }
      }
    }
    return all;
  }

  /** Where a file of a library is that several have: its licence, its manifest. */
  static String apart(String library, String file) {
    return "META-INF/libraries/%s/%s"
        .formatted(library.replaceFirst("\\.jar$", ""), file.replaceFirst("^META-INF/", ""));
  }

  static boolean isOurs(String library) {
    return library.matches("(domain|application|adapters-[a-z]+)-[0-9].*");
  }

  /** Its files, without folders. */
  static Map<String, byte[]> filesOf(byte[] library) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var inside = new ZipInputStream(new ByteArrayInputStream(library))) {
      for (var entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), inside.readAllBytes());
        }
      }
    }
    return files;
  }
}
