package org.examcycle.benchmark.served;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * When the first octet of each request was read from its socket, by the request's id: noted by the
 * web server, before anything of the application has seen the request.
 */
@RestController
class SocketLog implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final Map<String, Instant> arrivals = new ConcurrentHashMap<>();

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addEngineValves(new Noting());
  }

  @GetMapping("/v1/benchmark/arrivals")
  Map<String, String> arrivals() {
    var all = new TreeMap<String, String>();
    arrivals.forEach((id, at) -> all.put(id, at.toString()));
    return all;
  }

  private final class Noting extends ValveBase {

    Noting() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      var id = request.getHeader("X-Request-Id");
      if (id != null) {
        arrivals.put(id, request.getCoyoteRequest().getStartInstant());
      }
      getNext().invoke(request, response);
    }
  }
}
