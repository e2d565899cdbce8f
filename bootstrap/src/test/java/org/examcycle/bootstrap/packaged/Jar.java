package org.examcycle.bootstrap.packaged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What is in the jar of production. */
final class Jar implements AutoCloseable {

  static final Path FILE = Path.of(System.getProperty("examcycle.jar", ""));

  private static final String LIBRARIES = "BOOT-INF/lib/";

  private final ZipFile zip;

  Jar() throws IOException {
    zip = new ZipFile(FILE.toFile());
  }

  List<ZipEntry> entries() {
    return zip.stream().<ZipEntry>map(entry -> entry).toList();
  }

  /** The file names of the libraries. */
  List<String> libraries() {
    return entries().stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
        .map(name -> name.substring(LIBRARIES.length()))
        .toList();
  }

  byte[] library(String file) throws IOException {
    return bytes(LIBRARIES + file);
  }

  List<ZipEntry> entriesOf(String library) throws IOException {
    return List.copyOf(contentsOf(library).keySet());
  }

  /** Each file or folder of a library with what stands in it, in the order in which they come. */
  Map<ZipEntry, byte[]> contentsOf(String library) throws IOException {
    var contents = new LinkedHashMap<ZipEntry, byte[]>();
    try (var inside = new ZipInputStream(new ByteArrayInputStream(library(library)))) {
      for (var entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
        contents.put(entry, inside.readAllBytes());
      }
    }
    return contents;
  }

  byte[] bytes(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new IllegalArgumentException(name + " is not in the jar");
    }
    try (var in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
