package org.examcycle.contract;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.rest.answer.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** What an operation is sent: path, query, headers, body. */
final class Inputs {

  private final Sources sources;
  private final Schemas schemas;
  private final Examples examples;

  Inputs(Sources sources, Schemas schemas, Examples examples) {
    this.sources = sources;
    this.schemas = schemas;
    this.examples = examples;
  }

  List<Object> parameters(Method method, Doc doc, boolean reads) {
    var parameters = new ArrayList<Object>();
    for (var parameter : method.getParameters()) {
      parameters.addAll(parameters(parameter, doc, reads));
    }
    return parameters;
  }

  Optional<Map<String, Object>> body(String name, RequestMappingInfo info, Method method, Doc doc) {
    return Arrays.stream(method.getParameters())
        .filter(Inputs::isBody)
        .findFirst()
        .map(
            parameter ->
                Nodes.map("required", true, "content", content(name, info, parameter, doc)));
  }

  /** What a second method of the same operation is sent, of another type. */
  void addContent(
      Map<String, Object> operation, String name, RequestMappingInfo info, Method method, Doc doc) {
    body(name, info, method, doc)
        .ifPresent(
            body ->
                Nodes.at(operation, "requestBody", "content").putAll(Nodes.at(body, "content")));
  }

  private static boolean isBody(Parameter parameter) {
    return parameter.isAnnotationPresent(RequestBody.class)
        || parameter.getType() == InputStream.class;
  }

  private Map<String, Object> content(
      String name, RequestMappingInfo info, Parameter parameter, Doc doc) {
    var schema =
        parameter.getType() == InputStream.class
            ? Nodes.map("type", "string", "description", doc.of(parameter.getName()))
            : schemas.of(parameter.getAnnotatedType());
    var types = info.getConsumesCondition().getConsumableMediaTypes();
    var content = Nodes.map();
    for (var type : types.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : List.copyOf(types)) {
      content.put(type.toString(), examples.addRequests(name, type, Nodes.map("schema", schema)));
    }
    return content;
  }

  private List<Map<String, Object>> parameters(Parameter parameter, Doc doc, boolean reads) {
    var type = parameter.getType();
    if (type == Call.class) {
      return reads
          ? List.of(shared("Purpose"), shared("OnBehalfOf"), shared("RequestId"))
          : List.of(
              shared("IdempotencyKey"),
              shared("Purpose"),
              shared("OnBehalfOf"),
              shared("RequestId"));
    }
    if (type == Page.class) {
      return List.of(shared("After"), shared("Limit"));
    }
    if (type == IfMatch.class) {
      return List.of(shared("IfMatch"));
    }
    if (parameter.isAnnotationPresent(PathVariable.class)) {
      var path = parameter.getAnnotation(PathVariable.class);
      return List.of(parameter("path", name(path.value(), parameter), true, parameter, doc));
    }
    var query = parameter.getAnnotation(RequestParam.class);
    return query == null
        ? List.of()
        : List.of(
            parameter(
                "query",
                name(query.value(), parameter),
                isRequired(query, parameter),
                parameter,
                doc));
  }

  private static boolean isRequired(RequestParam query, Parameter parameter) {
    return query.required()
        && query.defaultValue().equals(ValueConstants.DEFAULT_NONE)
        && parameter.getType() != Optional.class
        && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private Map<String, Object> parameter(
      String in, String name, boolean required, Parameter parameter, Doc doc) {
    var schema = schemas.of(parameter.getAnnotatedType());
    var said = doc.of(parameter.getName());
    var text = said.isEmpty() ? sources.of(parameter.getType()).text() : said;
    schema.remove("description");
    return Nodes.map(
        "name", name, "in", in, "required", required, "description", text, "schema", schema);
  }

  private static String name(String given, Parameter parameter) {
    return given.isEmpty() ? parameter.getName() : given;
  }

  private static Map<String, Object> shared(String name) {
    return Nodes.ref("parameters", name);
  }
}
