package org.examcycle.acceptance.nonsense;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** HTTP without a client that would not hear of it: what is given is written as it is. */
final class RawHttp {

  private static final int MILLIS_TO_WAIT = 30_000;

  private final URI address;

  RawHttp(String address) {
    this.address = URI.create(address);
  }

  RawAnswer send(Nonsense request) throws IOException {
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(MILLIS_TO_WAIT);
      write(socket, request);
      return RawAnswer.of(socket.getInputStream().readAllBytes());
    }
  }

  /** The other side may have heard enough before everything is said. */
  private void write(Socket socket, Nonsense request) throws IOException {
    try {
      socket.getOutputStream().write(bytes(request));
      socket.getOutputStream().flush();
    } catch (IOException hungUp) {
      if (socket.isClosed()) {
        throw hungUp;
      }
    }
  }

  private byte[] bytes(Nonsense request) {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Host", "localhost");
    headers.putAll(request.headers());
    headers.put("Connection", "close");
    headers.remove("Content-Length");
    if (request.chunked()) {
      headers.put("Transfer-Encoding", "chunked");
    } else if (request.body().length > 0) {
      headers.put("Content-Length", String.valueOf(request.body().length));
    }
    var out = new ByteArrayOutputStream();
    out.writeBytes(head(request, headers).getBytes(StandardCharsets.ISO_8859_1));
    if (request.chunked()) {
      out.writeBytes(latin(Integer.toHexString(request.body().length) + "\r\n"));
      out.writeBytes(request.body());
      out.writeBytes(latin("\r\n0\r\n\r\n"));
    } else {
      out.writeBytes(request.body());
    }
    return out.toByteArray();
  }

  private static String head(Nonsense request, Map<String, String> headers) {
    var head = new StringBuilder();
    head.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("\r\n").toString();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * @param headers by their names in small letters
   * @param body as text, put together if it came in chunks
   */
  record RawAnswer(int status, Map<String, String> headers, String body) {

    static RawAnswer of(byte[] bytes) {
      var text = new String(bytes, StandardCharsets.ISO_8859_1);
      var end = text.indexOf("\r\n\r\n");
      if (end < 0 || !text.startsWith("HTTP/1.1 ")) {
        return new RawAnswer(0, Map.of(), text);
      }
      var headers = new TreeMap<String, String>();
      text.substring(0, end)
          .lines()
          .skip(1)
          .map(line -> line.split(": *", 2))
          .forEach(header -> headers.put(header[0].toLowerCase(Locale.ROOT), header[1]));
      var body = text.substring(end + 4);
      return new RawAnswer(
          Integer.parseInt(text.substring(9, 12)),
          headers,
          "chunked".equals(headers.get("transfer-encoding")) ? unchunked(body) : body);
    }

    private static String unchunked(String body) {
      var whole = new StringBuilder();
      var at = 0;
      while (at < body.length()) {
        var line = body.indexOf("\r\n", at);
        var size = Integer.parseInt(body.substring(at, line), 16);
        whole.append(body, line + 2, line + 2 + size);
        at = size == 0 ? body.length() : line + 2 + size + 2;
      }
      return whole.toString();
    }
  }
}
