package org.examcycle.rest.answer;

import java.util.Map;
import java.util.regex.Pattern;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link IfMatch}: missing is 428, anything but one version is 400. */
public final class IfMatchArgument implements HandlerMethodArgumentResolver {

  /** Of each version one text, as {@code ETag} tells it. */
  private static final Pattern VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == IfMatch.class;
  }

  @Override
  public IfMatch resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null) {
      throw Malformed.versionMissing();
    }
    var version = VERSION.matcher(header.trim());
    if (!version.matches()) {
      throw Malformed.header(
          Flaw.header(HttpHeaders.IF_MATCH, "wrong-form")
              .expecting(Map.of("regexp", VERSION.pattern())));
    }
    return new IfMatch(Long.parseLong(version.group(1)));
  }
}
