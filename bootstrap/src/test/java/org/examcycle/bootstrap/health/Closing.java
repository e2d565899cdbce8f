package org.examcycle.bootstrap.health;

import com.sun.net.httpserver.HttpServer;

/** A server that is stopped at the end of a block. */
record Closing(HttpServer server) implements AutoCloseable {

  static Closing of(HttpServer server) {
    return new Closing(server);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
