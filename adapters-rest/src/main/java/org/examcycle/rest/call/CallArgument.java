package org.examcycle.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.RequestKey;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Call} that a controller hands on: caller, purpose, arrival, request key. */
public final class CallArgument implements HandlerMethodArgumentResolver {

  public static final String REQUEST_KEY = "Idempotency-Key";
  public static final String PURPOSE = "Purpose";
  public static final String ON_BEHALF_OF = "On-Behalf-Of";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
  private static final Flaw NO_PURPOSE =
      Flaw.header(PURPOSE, "not-one-of")
          .expecting(
              Map.of("values", Arrays.stream(Purpose.values()).map(CallArgument::word).toList()));
  private static final Pattern PARTY = Pattern.compile("[A-Za-z0-9._:@/-]{1,100}");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Call.class;
  }

  @Override
  public Call resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binders)
      throws IOException {
    var request = webRequest.getNativeRequest(HttpServletRequest.class);
    if (request == null || !(request.getAttribute(CallerFilter.CALLER) instanceof Caller caller)) {
      throw new IllegalStateException("nobody found out who calls");
    }
    var arrival = Arrival.of(request);
    return new Call(
        caller,
        header(request, ON_BEHALF_OF, PARTY),
        header(request, PURPOSE, CallArgument::purpose, NO_PURPOSE),
        arrival.at(),
        requestKey(request),
        arrival.requestId());
  }

  private static Optional<RequestKey> requestKey(HttpServletRequest request) throws IOException {
    var key = header(request, REQUEST_KEY, KEY);
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(new RequestKey(key.get(), fingerprint(request)));
  }

  private static String fingerprint(HttpServletRequest request) throws IOException {
    var bounded = WebUtils.getNativeRequest(request, BoundedRequest.class);
    if (bounded == null) {
      throw new IllegalStateException("the request's body was not kept");
    }
    return Digests.sha256(
        String.join(
            "\n",
            request.getMethod(),
            request.getRequestURI(),
            Optional.ofNullable(request.getQueryString()).orElse(""),
            bounded.digest()));
  }

  private static Optional<String> header(HttpServletRequest request, String name, Pattern form) {
    return header(
        request,
        name,
        text -> Optional.of(text).filter(form.asMatchPredicate()),
        Flaw.header(name, "wrong-form").expecting(Map.of("regexp", form.pattern())));
  }

  /**
   * @param misfit what is told of a text that is no such value
   */
  private static <T> Optional<T> header(
      HttpServletRequest request, String name, Function<String, Optional<T>> parse, Flaw misfit) {
    var text = request.getHeader(name);
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(parse.apply(text).orElseThrow(() -> Malformed.header(misfit)));
  }

  private static Optional<Purpose> purpose(String text) {
    return Arrays.stream(Purpose.values()).filter(each -> word(each).equals(text)).findFirst();
  }

  /** {@code entries-and-results} for {@code ENTRIES_AND_RESULTS}. */
  private static String word(Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
