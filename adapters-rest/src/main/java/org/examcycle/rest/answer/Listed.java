package org.examcycle.rest.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.examcycle.application.paging.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list.
 *
 * @param next send it as {@code after} to go on; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listed<T>(List<T> items, @Nullable String next) {

  public static <S, T> Listed<T> of(Slice<S> slice, Function<? super S, ? extends T> mapper) {
    return new Listed<>(
        slice.items().stream().<T>map(mapper).toList(), slice.next().map(Cursor::of).orElse(null));
  }
}
