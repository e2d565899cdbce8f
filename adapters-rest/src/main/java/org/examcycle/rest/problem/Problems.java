package org.examcycle.rest.problem;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.refusal.Facts;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.rest.call.Arrival;
import org.examcycle.rest.call.BodyUnread;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import tools.jackson.databind.JsonNode;

/** The one place where a "no" becomes an answer. */
public final class Problems {

  /** Each place is sought in the whole body: of a body of thousands of rows, for the first. */
  private static final int MOST_PLACED = 100;

  /**
   * The problem that these refusals are.
   *
   * @param refusals at least one
   * @param inAll how many there are, told or not
   */
  public ResponseEntity<Problem> refused(Arrival arrival, List<Refusal> refusals, int inAll) {
    var first = mostTelling(refusals);
    return switch (kind(first)) {
      case HIDDEN -> notFound(arrival);
      case ANONYMOUS ->
          answer(
              HttpStatus.UNAUTHORIZED,
              arrival,
              Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"),
              first,
              refusals,
              inAll);
      case LIMITED ->
          answer(
              HttpStatus.TOO_MANY_REQUESTS,
              arrival,
              Map.of(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(first, arrival.at())),
              first,
              refusals,
              inAll);
      case DUPLICATE -> answer(HttpStatus.CONFLICT, arrival, Map.of(), first, refusals, inAll);
      case STALE ->
          answer(HttpStatus.PRECONDITION_FAILED, arrival, Map.of(), first, refusals, inAll);
      case RULE ->
          answer(HttpStatus.UNPROCESSABLE_CONTENT, arrival, Map.of(), first, refusals, inAll);
    };
  }

  /**
   * The same for what is not there and for what one may not see, and for a path that leads nowhere.
   */
  public ResponseEntity<Problem> notFound(Arrival arrival) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problem.of(HttpStatus.NOT_FOUND, "not-found", "COM-ACC-02", arrival.requestId()));
  }

  public ResponseEntity<Problem> tokenNotValid(Arrival arrival) {
    return plain(
        HttpStatus.UNAUTHORIZED,
        "token-not-valid",
        arrival,
        Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""));
  }

  /** Something that we need does not answer; the request may be sent again. */
  public ResponseEntity<Problem> unavailable(Arrival arrival, Duration tryAgain) {
    return plain(
        HttpStatus.SERVICE_UNAVAILABLE,
        "unavailable",
        arrival,
        Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(tryAgain.toSeconds())));
  }

  /** The same, if it was the database that does not answer. */
  public Optional<ResponseEntity<Problem>> outage(Arrival arrival, Throwable failed) {
    return Outage.isBehind(failed)
        ? Optional.of(unavailable(arrival, Outage.TRY_AGAIN))
        : Optional.empty();
  }

  /** Whoever calls has made more requests than he may, and waits so long. */
  public ResponseEntity<Problem> tooManyRequests(Arrival arrival, Duration wait) {
    return plain(
        HttpStatus.TOO_MANY_REQUESTS,
        "too-many-requests",
        arrival,
        Map.of(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(wait)));
  }

  /** A request without the form that is asked for. */
  public ResponseEntity<Problem> malformed(
      Arrival arrival, HttpStatusCode status, String code, List<Flaw> flaws) {
    return malformed(arrival, status, code, flaws, flaws.size());
  }

  public ResponseEntity<Problem> malformed(Arrival arrival, Malformed malformed) {
    return malformed(
        arrival, malformed.status(), malformed.code(), malformed.flaws(), malformed.inAll());
  }

  private static ResponseEntity<Problem> malformed(
      Arrival arrival, HttpStatusCode status, String code, List<Flaw> flaws, int inAll) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problem.of(status, code, null, arrival.requestId()).with(flaws, inAll));
  }

  /**
   * An address that nobody can read: names the parts that are to blame, where that can be told.
   *
   * @param path as it was sent
   * @param query as it was sent
   * @param templates of the paths that there are
   */
  public ResponseEntity<Problem> unreadable(
      Arrival arrival,
      @Nullable String path,
      @Nullable String query,
      Collection<String> templates) {
    var flaws = UnreadAddress.of(path, query, templates);
    return malformed(
        arrival,
        HttpStatus.BAD_REQUEST,
        flaws.isEmpty() ? "malformed-request" : "malformed-parameter",
        flaws);
  }

  /** A method that nothing here is asked by, whatever the address. */
  public ResponseEntity<Problem> methodNotSupported(Arrival arrival) {
    return plain(HttpStatus.NOT_IMPLEMENTED, "method-not-supported", arrival, Map.of());
  }

  /** An address that is longer than the server reads, path and query together. */
  public ResponseEntity<Problem> addressTooLong(Arrival arrival) {
    return malformed(
        arrival,
        HttpStatus.BAD_REQUEST,
        "malformed-parameter",
        List.of(Flaw.parameter(UnreadAddress.PATH, "too-long")));
  }

  /** A body that did not come in time. */
  ResponseEntity<Problem> bodyTooSlow(Arrival arrival) {
    return plain(HttpStatus.REQUEST_TIMEOUT, "body-too-slow", arrival, Map.of());
  }

  /** A body that was not read to its end. */
  public ResponseEntity<Problem> unread(Arrival arrival, BodyUnread body) {
    return switch (body.why()) {
      case BodyUnread.Why.TooLarge(var mostBytes) ->
          malformed(
              arrival,
              HttpStatus.CONTENT_TOO_LARGE,
              "body-too-large",
              List.of(Flaw.body("", "too-large").expecting(Map.of("maxBytes", mostBytes))));
      case BodyUnread.Why.TooSlow _ -> bodyTooSlow(arrival);
      case BodyUnread.Why.SenderGone _ ->
          plain(HttpStatus.BAD_REQUEST, "malformed-request", arrival, Map.of());
      case BodyUnread.Why.SenderUnknown _ ->
          refused(arrival, List.of(new AccessRefusal.LogInNeeded()), 1);
      case BodyUnread.Why.TooMany _, BodyUnread.Why.NoRoom _ ->
          unavailable(arrival, Outage.TRY_AGAIN);
    };
  }

  /** An answer that says no more than its code. */
  public ResponseEntity<Problem> plain(
      HttpStatusCode status, String code, Arrival arrival, Map<String, String> headers) {
    return with(headers, ResponseEntity.status(status))
        .body(Problem.of(status, code, null, arrival.requestId()));
  }

  private static ResponseEntity<Problem> answer(
      HttpStatus status,
      Arrival arrival,
      Map<String, String> headers,
      Refusal first,
      List<Refusal> refusals,
      int inAll) {
    return with(headers, ResponseEntity.status(status))
        .body(
            Problem.of(status, Facts.code(first), first.rule().value(), arrival.requestId())
                .with(Facts.of(first), parts(refusals), inAll));
  }

  /**
   * What the caller may not see hides every other reason, and who asks comes before what is asked;
   * otherwise the first speaks.
   */
  private static Refusal mostTelling(List<Refusal> refusals) {
    return firstOf(Refusal.Kind.ANONYMOUS, refusals, firstOf(Refusal.Kind.HIDDEN, refusals, null));
  }

  private static Refusal firstOf(
      Refusal.Kind kind, List<Refusal> refusals, @Nullable Refusal otherwise) {
    return refusals.stream()
        .filter(refusal -> kind(refusal) == kind)
        .findFirst()
        .orElse(otherwise == null ? refusals.getFirst() : otherwise);
  }

  /**
   * What one line of a file or one value of a body names and may not be seen is the fault of that
   * line or value: it hides no other.
   */
  private static Refusal.Kind kind(Refusal refusal) {
    var isPlaced = refusal instanceof RowRefused || refusal instanceof FieldRefused;
    return isPlaced && refusal.kind() == Refusal.Kind.HIDDEN ? Refusal.Kind.RULE : refusal.kind();
  }

  private static List<Problem.Part> parts(List<Refusal> refusals) {
    var body = SentBody.find();
    return IntStream.range(0, refusals.size())
        .mapToObj(at -> part(refusals.get(at), body.filter(_ -> at < MOST_PLACED)))
        .toList();
  }

  private static Problem.Part part(Refusal refusal, Optional<JsonNode> body) {
    var row = refusal instanceof RowRefused refused ? refused : null;
    return new Problem.Part(
        Facts.code(refusal),
        refusal.rule().value(),
        Facts.of(refusal),
        row == null ? null : row.line(),
        row == null ? null : row.column().orElse(null),
        body.flatMap(sent -> FaultPlace.find(refusal, sent)).orElse(null));
  }

  private static BodyBuilder with(Map<String, String> headers, BodyBuilder response) {
    headers.forEach(response::header);
    return response.contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }
}
