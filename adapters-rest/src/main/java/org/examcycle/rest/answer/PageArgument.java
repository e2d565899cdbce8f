package org.examcycle.rest.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import org.examcycle.application.paging.Page;
import org.examcycle.rest.problem.Malformed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a {@link Page} from {@code after} and {@code limit}; an impossible limit is 400. */
public final class PageArgument implements HandlerMethodArgumentResolver {

  private static final Pattern LIMIT = Pattern.compile("[0-9]{1,4}");
  private static final int LONGEST_CURSOR = 1000;

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
    return new Page(after(request.getParameter("after")), limit(request.getParameter("limit")));
  }

  private static Optional<String> after(@Nullable String text) {
    if (text != null && (text.isEmpty() || text.length() > LONGEST_CURSOR)) {
      throw Malformed.parameter("after");
    }
    return Optional.ofNullable(text);
  }

  private static int limit(@Nullable String text) {
    if (text == null) {
      return Page.USUAL;
    }
    if (!LIMIT.matcher(text).matches()) {
      throw Malformed.parameter("limit");
    }
    var limit = Integer.parseInt(text);
    if (limit < 1 || limit > Page.MOST) {
      throw Malformed.parameter("limit");
    }
    return limit;
  }
}
