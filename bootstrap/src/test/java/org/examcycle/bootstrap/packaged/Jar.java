package org.examcycle.bootstrap.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What is in the jar of production. */
final class Jar implements AutoCloseable {

  static final Path FILE = Path.of(System.getProperty("examcycle.jar", ""));

  private final ZipFile zip;

  Jar() throws IOException {
    zip = new ZipFile(FILE.toFile());
  }

  List<ZipEntry> entries() {
    return zip.stream().<ZipEntry>map(entry -> entry).toList();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
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
