package org.examcycle.contract;

import static java.util.function.Predicate.not;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.application.refusal.Facts;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.rest.answer.Retiring;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** What can be asked, by path and method. */
final class Operations {

  private static final Pattern RULE = Pattern.compile("\\b(INT|ENG|COM)-[A-Z]{3}-\\d{2}\\b");

  private final Sources sources;
  private final Examples examples;
  private final Inputs inputs;
  private final Outputs outputs;
  private final Map<String, Map<String, Object>> paths = new TreeMap<>();
  private final Set<String> ids = new TreeSet<>();

  Operations(Sources sources, Schemas schemas, Examples examples) {
    this.sources = sources;
    this.examples = examples;
    this.inputs = new Inputs(sources, schemas, examples);
    this.outputs = new Outputs(schemas, examples);
  }

  Map<String, Map<String, Object>> paths() {
    return paths;
  }

  void add(RequestMappingInfo info, HandlerMethod handler) {
    for (var path : info.getPatternValues()) {
      for (var method : info.getMethodsCondition().getMethods()) {
        var name = method.name() + " " + path;
        var item = paths.computeIfAbsent(path, _ -> new LinkedHashMap<>());
        var key = method.name().toLowerCase(Locale.ROOT);
        var known = Nodes.at(item, key);
        if (known.isEmpty()) {
          item.put(key, operation(name, info, handler.getMethod()));
        } else {
          var source = read(handler.getMethod());
          inputs.addContent(known, name, info, handler.getMethod(), source.doc());
          outputs.addContent(known, name, info, handler.getMethod(), source);
        }
      }
    }
  }

  private Map<String, Object> operation(String name, RequestMappingInfo info, Method method) {
    var source = read(method);
    var useCases = useCases(method.getDeclaringClass(), source);
    var id = id(method, useCases);
    var reads = !useCases.isEmpty() && useCases.stream().allMatch(Reading.class::isAssignableFrom);
    var operation = Nodes.map("operationId", id);
    operation.put("tags", List.of(room(method.getDeclaringClass())));
    operation.put("summary", inWords(id));
    var text = description(source, useCases);
    if (!text.isEmpty()) {
      operation.put("description", text);
    }
    var rules = rules(text);
    if (!rules.isEmpty()) {
      operation.put("x-rules", rules);
    }
    var retiring = method.getAnnotation(Retiring.class);
    if (retiring != null) {
      operation.put("deprecated", true);
      operation.put("x-sunset", retiring.sunset());
    }
    operation.put("security", security(useCases));
    operation.put("parameters", inputs.parameters(method, source.doc(), reads));
    inputs
        .body(name, info, method, source.doc())
        .ifPresent(body -> operation.put("requestBody", body));
    operation.put("responses", outputs.responses(name, info, method, source, reads));
    examples.bodiless(name).ifPresent(example -> operation.put("x-example", example));
    return operation;
  }

  /** What the method and the methods of its class that it calls do together. */
  private SourceMethod read(Method method) {
    var type = method.getDeclaringClass();
    var first = sources.of(type, method.getName());
    var seen = new LinkedHashSet<>(Set.of(method.getName()));
    var handles = new LinkedHashSet<>(first.handles());
    var answers = new LinkedHashSet<>(first.answers());
    var statuses = new LinkedHashSet<>(first.statuses());
    var next = new ArrayList<>(first.calls());
    while (!next.isEmpty()) {
      var called = next.removeFirst();
      if (seen.add(called)) {
        var own = sources.of(type, called);
        handles.addAll(own.handles());
        answers.addAll(own.answers());
        statuses.addAll(own.statuses());
        next.addAll(own.calls());
      }
    }
    return new SourceMethod(first.doc(), handles, Set.of(), answers, statuses);
  }

  private static List<Class<?>> useCases(Class<?> controller, SourceMethod source) {
    return Arrays.stream(controller.getDeclaredFields())
        .filter(field -> source.handles().contains(field.getName()))
        .<Class<?>>map(java.lang.reflect.Field::getType)
        .filter(UseCase.class::isAssignableFrom)
        .toList();
  }

  private String id(Method method, List<Class<?>> useCases) {
    var name = useCases.size() == 1 ? useCases.getFirst().getSimpleName() : method.getName();
    var id = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    if (ids.add(id)) {
      return id;
    }
    if (ids.add(method.getName())) {
      return method.getName();
    }
    throw new IllegalStateException("two operations are called " + id + ", as is " + method);
  }

  private String description(SourceMethod source, List<Class<?>> useCases) {
    return Stream.concat(
            Stream.of(source.doc().text()),
            useCases.stream()
                .flatMap(useCase -> Stream.of(sources.of(useCase).text(), callers(useCase))))
        .filter(not(String::isEmpty))
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  private static String callers(Class<?> useCase) {
    var may = useCase.getAnnotation(MayCall.class);
    if (may == null) {
      return "";
    }
    var kinds =
        may.anybody()
            ? "anybody"
            : Arrays.stream(may.value())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    return "For: " + kinds + (may.person() ? "; a person, not a program." : ".");
  }

  private static List<String> rules(String text) {
    return RULE.matcher(text).results().map(match -> match.group()).distinct().sorted().toList();
  }

  /** What anybody may ask needs no token, and takes one. */
  private static List<Object> security(List<Class<?>> useCases) {
    var open =
        useCases.stream()
            .map(useCase -> useCase.getAnnotation(MayCall.class))
            .anyMatch(
                may ->
                    may != null
                        && (may.anybody() || List.of(may.value()).contains(CallerKind.PUBLIC)));
    var token = Nodes.map("token", List.of());
    return open ? List.of(Nodes.map(), token) : List.of(token);
  }

  /** The part of the package behind {@code rest}, up to the next. */
  static String room(Class<?> controller) {
    return controller.getPackageName().split("\\.")[3];
  }

  private static String inWords(String id) {
    var words = Facts.code(Character.toUpperCase(id.charAt(0)) + id.substring(1));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1).replace('-', ' ');
  }
}
