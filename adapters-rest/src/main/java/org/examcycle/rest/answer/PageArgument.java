package org.examcycle.rest.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.examcycle.application.paging.Page;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.examcycle.rest.problem.TextForm;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads a {@link Page} from {@code after} and {@code limit}; an impossible limit is 400, and so is
 * a place that this list did not name.
 */
public final class PageArgument implements HandlerMethodArgumentResolver {

  private static final Map<String, Object> BOUNDS = Map.of("min", 1, "max", Page.MOST);

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Page.class;
  }

  @Override
  public Page resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    return new Page(after(http), limit(http.getParameter(Cursor.LIMIT)));
  }

  private static Optional<String> after(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(Cursor.AFTER))
        .map(
            cursor ->
                Cursor.place(request, cursor)
                    .orElseThrow(
                        () ->
                            Malformed.parameter(Flaw.parameter(Cursor.AFTER, "not-of-this-list"))));
  }

  /** A whole number in the one form that parameters have it, and within bounds. */
  private static int limit(@Nullable String text) {
    if (text == null) {
      return Page.USUAL;
    }
    if (!TextForm.has(Integer.class, text)) {
      var form = new TreeMap<>(TextForm.expected(Integer.class, TextForm.WRONG_FORM));
      form.putAll(BOUNDS);
      throw refused(TextForm.WRONG_FORM, form);
    }
    var limit = Integer.parseInt(text);
    if (limit < 1 || limit > Page.MOST) {
      throw refused("out-of-range", BOUNDS);
    }
    return limit;
  }

  private static Malformed refused(String problem, Map<String, Object> expected) {
    return Malformed.parameter(Flaw.parameter(Cursor.LIMIT, problem).expecting(expected));
  }
}
