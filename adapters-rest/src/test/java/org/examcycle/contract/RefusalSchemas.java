package org.examcycle.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.refusal.Facts;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.domain.rule.Refusal;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * A schema for each refusal of the families, in plain values as {@link Facts} tells them: one
 * component of code and facts by record.
 */
public final class RefusalSchemas {

  /** They are what their reasons are, and say where. */
  private static final Set<Class<?>> PLACES = Set.of(RowRefused.class, FieldRefused.class);

  private final Sources sources;

  RefusalSchemas(Sources sources) {
    this.sources = sources;
  }

  /** Every refusal that there is, by its code; rooms may have one of the same name. */
  public static Map<String, List<Class<?>>> refusals() {
    return found().stream()
        .collect(
            Collectors.groupingBy(
                type -> Facts.code(type.getSimpleName()), TreeMap::new, Collectors.toList()));
  }

  void addTo(Schemas schemas) {
    var mapping = new TreeMap<String, Object>();
    refusals()
        .forEach(
            (code, types) -> {
              var name = types.getFirst().getSimpleName() + "Refusal";
              schemas.put(name, refusal(code, types));
              mapping.put(code, "#/components/schemas/" + name);
            });
    schemas.put(
        "Refusal",
        Nodes.map(
            "description",
            "Why a rule says no. Which facts there are depends on the code.",
            "oneOf",
            mapping.values().stream().map(to -> Nodes.map("$ref", to)).toList(),
            "discriminator",
            Nodes.map("propertyName", "code", "mapping", mapping)));
  }

  private Map<String, Object> refusal(String code, List<Class<?>> types) {
    return Nodes.map(
        "description",
        types.stream().map(type -> sources.of(type).text()).collect(Collectors.joining("\n\n")),
        "type",
        "object",
        "required",
        List.of("code", "rule", "facts"),
        "properties",
        Nodes.map(
            "code",
            Nodes.map("type", "string", "enum", List.of(code)),
            "rule",
            Nodes.ref("schemas", "RuleId"),
            "facts",
            facts(types),
            "line",
            Nodes.map(
                "description",
                "Of a file, as an editor counts; where one line is refused.",
                "type",
                "integer"),
            "column",
            Nodes.map(
                "description", "By its header; where one value is at fault.", "type", "string"),
            "pointer",
            Nodes.map(
                "description",
                "JSON pointer (RFC 6901) into the body; where one value or row is at fault.",
                "type",
                "string")));
  }

  private Map<String, Object> facts(List<Class<?>> types) {
    var each = types.stream().map(this::facts).distinct().toList();
    return each.size() == 1 ? each.getFirst() : Nodes.map("anyOf", each);
  }

  private Map<String, Object> facts(Class<?> type) {
    var doc = sources.of(type);
    var required = new ArrayList<String>();
    var properties = new LinkedHashMap<String, Object>();
    for (var component : type.getRecordComponents()) {
      var schema = plain(component.getGenericType());
      properties.put(component.getName(), Schemas.described(schema, doc.of(component.getName())));
      if (component.getType() != Optional.class) {
        required.add(component.getName());
      }
    }
    var schema = Nodes.map("type", "object");
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> plain(Type type) {
    var raw = Schemas.raw(type);
    if (raw == Optional.class) {
      return plain(argument(type, 0));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return Nodes.map("type", "array", "items", plain(argument(type, 0)));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Nodes.map("type", "object", "additionalProperties", plain(argument(type, 1)));
    }
    return Plain.of(raw).orElseGet(() -> raw.isRecord() ? ofRecord(raw) : anyOf(raw));
  }

  private Map<String, Object> ofRecord(Class<?> raw) {
    var components = raw.getRecordComponents();
    if (components.length == 1) {
      return plain(components[0].getGenericType());
    }
    return Comparable.class.isAssignableFrom(raw) ? Nodes.map("type", "string") : facts(raw);
  }

  /** A kind of value: any of its variants, and text where it has none of its own. */
  private Map<String, Object> anyOf(Class<?> raw) {
    return raw.isSealed()
        ? Nodes.map(
            "anyOf",
            List.of(raw.getPermittedSubclasses()).stream().map(this::plain).distinct().toList())
        : Nodes.map("type", "string");
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static List<Class<?>> found() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
    return List.of("org.examcycle.domain", "org.examcycle.application").stream()
        .flatMap(root -> scanner.findCandidateComponents(root).stream())
        .<Class<?>>map(
            bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
        .filter(type -> type.isRecord() && !PLACES.contains(type) && isShipped(type))
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  /** Not one of a test. */
  private static boolean isShipped(Class<?> type) {
    var from = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return !from.contains("test-classes") && !from.endsWith("-tests.jar");
  }
}
