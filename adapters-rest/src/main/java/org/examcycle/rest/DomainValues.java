package org.examcycle.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.examcycle.rest.problem.TextForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * The parsed values of the domain (records with a {@code static parse(String)}, such as a centre
 * number or a fraction) stand in JSON as their text. What does not parse is a fault of form.
 */
public final class DomainValues extends SimpleModule {

  private static final long serialVersionUID = 1L;

  public DomainValues() {
    super("domain values");
  }

  /** Whether values of this type stand in JSON as text. */
  public static boolean isText(Class<?> type) {
    return parser(type).isPresent();
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new Reading());
    context.addSerializers(new Writing());
  }

  private static Optional<Method> parser(Class<?> type) {
    if (!type.isRecord()) {
      return Optional.empty();
    }
    try {
      var parse = type.getMethod("parse", String.class);
      return Optional.of(parse)
          .filter(
              method -> method.getReturnType() == Optional.class || method.getReturnType() == type);
    } catch (NoSuchMethodException _) {
      return Optional.empty();
    }
  }

  private static final class Reading extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return parser(type.getRawClass())
          .map(parse -> new Parsed(type.getRawClass(), parse))
          .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return isText(type);
    }
  }

  private static final class Writing extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return isText(type.getRawClass()) ? new AsText(type.getRawClass()) : null;
    }
  }

  private static final class Parsed extends StdScalarDeserializer<Object> {

    private static final long serialVersionUID = 1L;
    private final transient Method parse;

    Parsed(Class<?> type, Method parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return context.handleUnexpectedToken(handledType(), parser);
      }
      var text = parser.getString();
      var value = parsed(text);
      return value == null
          ? context.handleWeirdStringValue(handledType(), "", TextForm.problem(handledType(), text))
          : value;
    }

    private @Nullable Object parsed(String text) {
      try {
        var value = parse.invoke(null, text);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
      } catch (InvocationTargetException refused) {
        if (refused.getCause() instanceof IllegalArgumentException) {
          return null;
        }
        throw new IllegalStateException(parse.toString(), refused);
      } catch (IllegalAccessException broken) {
        throw new IllegalStateException(parse.toString(), broken);
      }
    }
  }

  private static final class AsText extends StdScalarSerializer<Object> {

    @SuppressWarnings("unchecked") // any value has a text
    AsText(Class<?> type) {
      super((Class<Object>) type);
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.toString());
    }
  }
}
