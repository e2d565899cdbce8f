package org.examcycle.rest;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * A word of a list in a parameter is that word alone, as in bodies. Spring's own reading overlooks
 * spaces around it, and takes nothing at all for a parameter that is not there.
 */
final class WholeWords implements ConverterFactory<String, Enum<?>> {

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // the words are of the class that they are asked of
  public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> words) {
    return text -> (T) Enum.valueOf((Class) words, text);
  }
}
