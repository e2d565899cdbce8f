package org.examcycle.rest.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A body that can be read after its digest is known: short ones in memory, long ones in a file. */
public final class KeptBody implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 20;

  private final byte[] start;
  private final @Nullable Path rest;
  private final String digest;

  private KeptBody(byte[] start, @Nullable Path rest, String digest) {
    this.start = start;
    this.rest = rest;
    this.digest = digest;
  }

  public static KeptBody of(InputStream body) throws IOException {
    var digest = Digests.sha256();
    var digested = new DigestInputStream(body, digest);
    var start = digested.readNBytes(IN_MEMORY);
    var rest = start.length < IN_MEMORY ? null : spool(digested);
    return new KeptBody(start, rest, HexFormat.of().formatHex(digest.digest()));
  }

  /** SHA-256, in hexadecimal digits. */
  public String digest() {
    return digest;
  }

  public InputStream open() throws IOException {
    var inMemory = new ByteArrayInputStream(start);
    return rest == null ? inMemory : new SequenceInputStream(inMemory, Files.newInputStream(rest));
  }

  @Override
  public void close() throws IOException {
    if (rest != null) {
      Files.deleteIfExists(rest);
    }
  }

  /** Created readable by its owner alone, as temporary files are. */
  private static Path spool(InputStream body) throws IOException {
    var file = Files.createTempFile("examcycle-body", ".part");
    try (var out = Files.newOutputStream(file)) {
      body.transferTo(out);
      return file;
    } catch (IOException | RuntimeException unread) {
      Files.deleteIfExists(file);
      throw unread;
    }
  }
}
