package org.examcycle.rest.answer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Decision.Granted;
import org.examcycle.domain.rule.Decision.Refused;
import org.examcycle.rest.call.Arrival;
import org.examcycle.rest.problem.Problems;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.http.ResponseEntity.HeadersBuilder;

/**
 * What a controller answers with: a decision's value, or its refusals as a problem. The type says
 * what is answered when it is granted.
 */
public final class Answers {

  private final Problems problems;

  public Answers(Problems problems) {
    this.problems = problems;
  }

  /** 200 with what was granted. */
  public <T, R> ResponseEntity<R> ok(
      Decision<T> decision, Function<? super T, ? extends R> mapper) {
    return answer(decision, value -> with(HttpStatus.OK).body(mapper.apply(value)));
  }

  /** 200 with what was granted, and its version as ETag. */
  public <T, R> ResponseEntity<R> ok(
      Decision<T> decision,
      ToLongFunction<? super T> version,
      Function<? super T, ? extends R> mapper) {
    return answer(
        decision,
        value ->
            with(HttpStatus.OK).eTag(eTag(version.applyAsLong(value))).body(mapper.apply(value)));
  }

  /** 200 with one part of a list. */
  public <T, R> ResponseEntity<Listed<R>> list(
      Decision<Slice<T>> decision, Function<? super T, ? extends R> mapper) {
    return ok(decision, slice -> Listed.of(slice, mapper));
  }

  /** 201 with where it is now. */
  public <T, R> ResponseEntity<R> created(
      Decision<T> decision,
      Function<? super T, URI> location,
      Function<? super T, ? extends R> mapper) {
    return answer(
        decision,
        value ->
            with(HttpStatus.CREATED).location(location.apply(value)).body(mapper.apply(value)));
  }

  /** 201 with where it is now, and its version as ETag. */
  public <T, R> ResponseEntity<R> created(
      Decision<T> decision,
      Function<? super T, URI> location,
      ToLongFunction<? super T> version,
      Function<? super T, ? extends R> mapper) {
    return answer(
        decision,
        value ->
            with(HttpStatus.CREATED)
                .location(location.apply(value))
                .eTag(eTag(version.applyAsLong(value)))
                .body(mapper.apply(value)));
  }

  /** 202 with the job that shows how far it has come. */
  public <T, R> ResponseEntity<R> accepted(
      Decision<T> decision, Function<? super T, URI> job, Function<? super T, ? extends R> mapper) {
    return answer(
        decision,
        value -> with(HttpStatus.ACCEPTED).location(job.apply(value)).body(mapper.apply(value)));
  }

  /** 204. */
  public <T> ResponseEntity<Void> noContent(Decision<T> decision) {
    return answer(decision, _ -> empty().build());
  }

  /** 204, with the new version as ETag. */
  public <T> ResponseEntity<Void> noContent(
      Decision<T> decision, ToLongFunction<? super T> version) {
    return answer(decision, value -> empty().eTag(eTag(version.applyAsLong(value))).build());
  }

  /**
   * 200 with a file.
   *
   * @param name as which it is saved; never holds a person's name
   */
  public <T> ResponseEntity<byte[]> file(
      Decision<T> decision, MediaType type, String name, Function<? super T, byte[]> content) {
    return file(decision, type, _ -> name, content);
  }

  /**
   * 200 with a file.
   *
   * @param name as which what was granted is saved; never holds a person's name
   */
  public <T> ResponseEntity<byte[]> file(
      Decision<T> decision,
      MediaType type,
      Function<? super T, String> name,
      Function<? super T, byte[]> content) {
    return answer(
        decision,
        value ->
            with(HttpStatus.OK)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name.apply(value)))
                .body(content.apply(value)));
  }

  /**
   * 200 with a file that is never held whole.
   *
   * @param name as which it is saved; never holds a person's name
   */
  public <T> ResponseEntity<Streamed> stream(
      Decision<T> decision, MediaType type, String name, Function<? super T, Streamed> content) {
    return answer(
        decision,
        value ->
            with(HttpStatus.OK)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(content.apply(value)));
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  /** Whatever else an operation answers when it is granted; its refusals as everywhere. */
  @SuppressWarnings("unchecked") // a body's type is known to the writer by its class alone
  public <T, R> ResponseEntity<R> answer(
      Decision<T> decision, Function<? super T, ResponseEntity<R>> granted) {
    return switch (decision) {
      case Granted<T>(var value, var _, var _) -> granted.apply(value);
      case Refused<T>(var refusals, var inAll) ->
          (ResponseEntity<R>)
              (ResponseEntity<?>) problems.refused(Arrival.current(), refusals, inAll);
    };
  }

  private static BodyBuilder with(HttpStatus status) {
    return ResponseEntity.status(status).varyBy(HttpHeaders.ACCEPT);
  }

  private static HeadersBuilder<?> empty() {
    return ResponseEntity.noContent();
  }

  private static String eTag(long version) {
    return "\"" + version + "\"";
  }
}
