package org.examcycle.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * As many requests as are answered, over a few connections that stay open. Plain sockets, because
 * what asks shares its two cores with what answers: a client that costs as much as the server would
 * hide the difference that is to be seen.
 *
 * @param requests whole, ready to be sent; each connection goes through them in turn
 */
record Load(int port, List<byte[]> requests) {

  private static final int CONNECTIONS = 4;
  private static final String LENGTH = "content-length:";
  private static final int HEXADECIMAL = 16;

  static byte[] get(String path, String token) {
    return ("GET "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
            + "Authorization: Bearer "
            + token
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Requests answered in a second. */
  double rate(Duration time) throws InterruptedException, ExecutionException {
    var until = System.nanoTime() + time.toNanos();
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      var each = new ArrayList<Callable<Integer>>();
      for (var i = 0; i < CONNECTIONS; i++) {
        var first = i;
        each.add(() -> ask(first, until));
      }
      var answered = 0;
      for (Future<Integer> done : threads.invokeAll(each)) {
        answered += done.get();
      }
      return answered / (time.toNanos() / 1e9);
    }
  }

  private int ask(int first, long until) throws IOException {
    var answered = 0;
    while (System.nanoTime() < until) {
      answered += askOverOneConnection(first + answered, until);
    }
    return answered;
  }

  /** Until the time is over, or the server has had enough of the connection. */
  private int askOverOneConnection(int first, long until) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      var out = socket.getOutputStream();
      var in = new BufferedInputStream(socket.getInputStream());
      var answered = 0;
      var open = true;
      while (open && System.nanoTime() < until) {
        out.write(requests.get((first + answered) % requests.size()));
        out.flush();
        open = readAnswer(in);
        answered++;
      }
      return answered;
    }
  }

  /** Whether the connection stays open. */
  private static boolean readAnswer(InputStream in) throws IOException {
    var status = line(in);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("not answered: " + status);
    }
    var length = -1;
    var open = true;
    for (var header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
      open &= !header.equalsIgnoreCase("connection: close");
    }
    if (length < 0) {
      skipChunks(in);
    } else {
      in.skipNBytes(length);
    }
    return open;
  }

  /** What has no length comes in chunks, the last of them empty. */
  private static void skipChunks(InputStream in) throws IOException {
    for (var size = chunk(in); size > 0; size = chunk(in)) {
      in.skipNBytes(size);
      line(in);
    }
    line(in);
  }

  private static int chunk(InputStream in) throws IOException {
    return Integer.parseInt(line(in), HEXADECIMAL);
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (var read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        throw new IOException("cut off");
      }
      line.append((char) read);
    }
    return line.toString().strip();
  }
}
