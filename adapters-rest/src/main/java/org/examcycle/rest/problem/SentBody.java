package org.examcycle.rest.problem;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that a request brought, for as long as it is answered. */
final class SentBody {

  private static final String ATTRIBUTE = SentBody.class.getName();
  private static final JsonMapper JSON = JsonMapper.shared();

  private SentBody() {}

  static void keep(byte[] text) {
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(ATTRIBUTE, text, RequestAttributes.SCOPE_REQUEST);
  }

  /**
   * Empty when the request brought none. To be asked once it has been read as what it should be:
   * what is no JSON is refused then.
   */
  static Optional<JsonNode> find() {
    return text().map(JSON::readTree);
  }

  /** Empty when the request brought none; JSON or not. */
  static Optional<byte[]> text() {
    var request = RequestContextHolder.getRequestAttributes();
    return request != null
            && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                instanceof byte[] text
        ? Optional.of(text)
        : Optional.empty();
  }
}
