package org.examcycle.persistence.usecase;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers, and what documents say, as JSON and back: records by their components, whatever else
 * their methods are called, and the kinds of a sealed interface by their simple names.
 */
public final class AnswerJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new SealedKinds())
          .changeDefaultVisibility(
              visible ->
                  visible
                      .withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private AnswerJson() {}

  public static String write(Object answer) {
    return MAPPER.writeValueAsString(answer);
  }

  public static Object read(String json, Type type) {
    return MAPPER.readValue(json, MAPPER.constructType(type));
  }

  private static final class SealedKinds extends JacksonAnnotationIntrospector {

    private static final JsonTypeInfo.Value BY_SIMPLE_NAME =
        JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "@kind", null, false, true);

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
        MapperConfig<?> config, Annotated annotated) {
      var type = annotated.getRawType();
      return isKinds(type) || Arrays.stream(type.getInterfaces()).anyMatch(SealedKinds::isKinds)
          ? BY_SIMPLE_NAME
          : super.findPolymorphicTypeInfo(config, annotated);
    }

    private static boolean isKinds(Class<?> type) {
      return type.isInterface() && type.isSealed();
    }
  }
}
