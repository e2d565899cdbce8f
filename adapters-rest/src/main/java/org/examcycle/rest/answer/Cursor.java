package org.examcycle.rest.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The place after which a list's next part begins, as a caller sees it: it tells nothing, and is
 * good for the list that it was made for alone. A sum over list and place shows one that was
 * spoiled, cut short or taken from another list. The sum is no secret: whoever makes up a place
 * sees no more than the list shows him anyway.
 */
public final class Cursor {

  static final String AFTER = "after";
  static final String LIMIT = "limit";

  private static final int SUM = 8;
  private static final Set<String> OF_THE_PART = Set.of(AFTER, LIMIT);

  private Cursor() {}

  /**
   * For the list that is asked for by the request at hand.
   *
   * @param place what its part said, which may tell much
   */
  public static String of(String place) {
    var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    var octets = place.getBytes(StandardCharsets.UTF_8);
    var sealed =
        ByteBuffer.allocate(SUM + octets.length)
            .put(sum(attributes.getRequest(), octets))
            .put(octets);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array());
  }

  /** The place in the list that is asked for; empty if the cursor was not made for this list. */
  static Optional<String> place(HttpServletRequest request, String cursor) {
    try {
      var sealed = Base64.getUrlDecoder().decode(cursor);
      var octets = Arrays.copyOfRange(sealed, Math.min(SUM, sealed.length), sealed.length);
      var sum = Arrays.copyOf(sealed, SUM);
      return Arrays.equals(sum, sum(request, octets))
          ? Optional.of(new String(octets, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static byte[] sum(HttpServletRequest request, byte[] place) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(list(request).getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest.digest(place), SUM);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Path and query, however a client has written them, without what says which part is wanted. */
  private static String list(HttpServletRequest request) {
    var query = new TreeMap<String, String>();
    request.getParameterMap().forEach((name, values) -> query.put(name, String.join("\n", values)));
    query.keySet().removeAll(OF_THE_PART);
    return request.getServletPath()
        + Objects.requireNonNullElse(request.getPathInfo(), "")
        + query
        + "\n";
  }
}
