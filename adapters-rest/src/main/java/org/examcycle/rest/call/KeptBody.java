package org.examcycle.rest.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.examcycle.rest.call.BodyUnread.Why;
import org.jspecify.annotations.Nullable;

/**
 * A body that can be read after its digest is known: short ones in memory, long ones in a file. The
 * file has no name, so that the system takes it away whatever becomes of the process.
 */
public final class KeptBody implements AutoCloseable {

  /** Longer than a request that is no file; of each that is being sent so much is in memory. */
  private static final int IN_MEMORY = 1 << 16;

  private static final int PIECE = 1 << 14;

  /** Where the rest of a long body goes. */
  interface Room {
    FileChannel make() throws IOException;
  }

  private final byte[] start;
  private final @Nullable FileChannel rest;
  private final String digest;

  private KeptBody(byte[] start, @Nullable FileChannel rest, String digest) {
    this.start = start;
    this.rest = rest;
    this.digest = digest;
  }

  /**
   * @throws BodyUnread if there is no room for it
   */
  public static KeptBody of(InputStream body) throws IOException {
    return of(body, KeptBody::withoutName);
  }

  static KeptBody of(InputStream body, Room room) throws IOException {
    if (body instanceof BodyStream sent) {
      sent.isPutDown();
    }
    var digest = Digests.sha256();
    var digested = new DigestInputStream(body, digest);
    var start = digested.readNBytes(IN_MEMORY);
    var rest = start.length < IN_MEMORY ? null : spool(digested, room);
    return new KeptBody(start, rest, HexFormat.of().formatHex(digest.digest()));
  }

  /** SHA-256, in hexadecimal digits. */
  public String digest() {
    return digest;
  }

  public InputStream open() {
    var inMemory = new ByteArrayInputStream(start);
    return rest == null ? inMemory : new SequenceInputStream(inMemory, new FromTheStart(rest));
  }

  @Override
  public void close() throws IOException {
    if (rest != null) {
      rest.close();
    }
  }

  private static FileChannel spool(InputStream body, Room room) throws IOException {
    var file = made(room);
    try {
      var piece = new byte[PIECE];
      for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
        write(ByteBuffer.wrap(piece, 0, read), file);
      }
      return file;
    } catch (IOException | RuntimeException unread) {
      file.close();
      throw unread;
    }
  }

  private static FileChannel made(Room room) {
    try {
      return room.make();
    } catch (IOException full) {
      throw new BodyUnread(new Why.NoRoom(), full);
    }
  }

  private static void write(ByteBuffer piece, FileChannel file) {
    try {
      while (piece.hasRemaining()) {
        file.write(piece);
      }
    } catch (IOException full) {
      throw new BodyUnread(new Why.NoRoom(), full);
    }
  }

  /**
   * Readable by its owner alone, as temporary files are. Where names can be taken off open files it
   * has none any more when this returns; elsewhere it is gone when the process is.
   */
  private static FileChannel withoutName() throws IOException {
    return FileChannel.open(
        Files.createTempFile("examcycle-body", ".part"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Several may read at once: each knows for itself how far it is. */
  private static final class FromTheStart extends InputStream {

    private final FileChannel file;
    private long place;

    private FromTheStart(FileChannel file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      var count = file.read(ByteBuffer.wrap(into, offset, length), place);
      place += Math.max(0, count);
      return count;
    }
  }
}
