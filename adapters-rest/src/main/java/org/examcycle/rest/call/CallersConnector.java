package org.examcycle.rest.call;

import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * The port at which requests come in. Whoever sends or takes slowly holds a thread for as long as
 * he likes, so it is one that costs next to nothing, and there are as many as there are
 * connections. The server itself reads nothing out of forms: a body is read by us, in time. Whoever
 * asks whether to send one ({@code Expect: 100-continue}) hears yes when somebody reads it, and
 * else why not.
 */
public final class CallersConnector
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  private final Duration headWithin;

  public CallersConnector(Duration headWithin) {
    this.headWithin = headWithin;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.setProtocol(PunctualProtocol.class.getName());
    server.addConnectorCustomizers(this::customize);
  }

  private void customize(Connector connector) {
    connector.setParseBodyMethods("");
    var protocol = (PunctualProtocol) connector.getProtocolHandler();
    protocol.setHeadWithin(headWithin);
    protocol.setContinueResponseTiming("onRead");
    protocol.setExecutor(new VirtualThreadExecutor("request-"));
  }

  /** Before whoever has no order. */
  @Override
  public int getOrder() {
    return 0;
  }
}
