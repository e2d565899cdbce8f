package org.examcycle.rest.call;

import java.io.FileNotFoundException;
import java.net.ProtocolException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether what was answered shows that somebody else lives there. An issuer that is only down is
 * not reached, takes too long, or says with a status of its own (429, 5xx) that it will be back.
 */
final class WrongAddress {

  /** As Java says it, and as the library does where Java lets a status pass. */
  private static final Pattern STATUS = Pattern.compile("HTTP (?:response code: )?([34]\\d\\d)\\b");

  /** What Java says when it has been sent on twenty times. */
  private static final String SENT_ON_AND_ON = "redirected too many";

  /** Too slow, too early, too often: all three ask to be asked again. */
  private static final List<String> ASK_AGAIN = List.of("408", "425", "429");

  private WrongAddress() {}

  /**
   * What to say of it, without what was answered.
   *
   * @param causes of a failure to learn keys, each that of the one before
   */
  static Optional<String> shownBy(List<Throwable> causes) {
    return causes.stream().flatMap(WrongAddress::shownBy).findFirst();
  }

  private static Stream<String> shownBy(Throwable cause) {
    return switch (cause) {
      case FileNotFoundException _ -> Stream.of("what answers there knows no such page (404)");
      case ProtocolException endless
          when String.valueOf(endless.getMessage()).contains(SENT_ON_AND_ON) ->
          Stream.of("what answers there redirects without end");
      case ParseException _ ->
          Stream.of("what answers there answers something else than an issuer");
      case PublishedKeys.NoPlaceOfKeys _ ->
          Stream.of("what answers there does not say where its keys are");
      default ->
          STATUS
              .matcher(String.valueOf(cause.getMessage()))
              .results()
              .map(found -> found.group(1))
              .filter(status -> !ASK_AGAIN.contains(status))
              .map("what answers there does not show it to us (%s)"::formatted);
    };
  }
}
