package org.examcycle.rest;

import java.beans.PropertyEditorSupport;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Numbers and ids in paths and queries have one form each. Spring reads more: {@code +1}, {@code
 * 0x1}, spaces around it, an id without its zeros; and does so whenever a converter refuses, which
 * only an editor prevents.
 */
@ControllerAdvice
final class ParameterForms {

  @InitBinder
  void holdToTheirForms(WebDataBinder binder) {
    binder.registerCustomEditor(int.class, new Editor(TextValues::whole));
    binder.registerCustomEditor(Integer.class, new Editor(TextValues::whole));
    binder.registerCustomEditor(long.class, new Editor(TextValues::longWhole));
    binder.registerCustomEditor(Long.class, new Editor(TextValues::longWhole));
    binder.registerCustomEditor(UUID.class, new Editor(TextValues::uniqueId));
  }

  private static final class Editor extends PropertyEditorSupport {

    private final Function<String, Object> read;

    Editor(Function<String, Object> read) {
      this.read = read;
    }

    @Override
    public void setAsText(String text) {
      setValue(read.apply(text));
    }
  }
}
