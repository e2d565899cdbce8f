package org.examcycle.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.rest.DomainValues;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whoever writes a value in another form is told its form, whichever value it is. */
class FormsToldTest {

  private static final Set<Class<?>> OF_ANY_FORM =
      Set.of(String.class, boolean.class, Boolean.class);

  @Test
  void every_value_that_an_operation_reads_has_a_form_to_tell() {
    var read = new LinkedHashSet<Class<?>>();
    controllers()
        .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
        .map(Method::getParameters)
        .flatMap(Arrays::stream)
        .forEach(parameter -> add(parameter, read));

    assertThat(read)
        .hasSizeGreaterThan(30)
        .allSatisfy(type -> assertThat(TextForm.expected(type, TextForm.WRONG_FORM)).isNotEmpty());
  }

  private static Stream<Class<?>> controllers() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    return scanner.findCandidateComponents("org.examcycle.rest").stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
  }

  private static void add(Parameter parameter, Set<Class<?>> read) {
    if (parameter.isAnnotationPresent(PathVariable.class)
        || parameter.isAnnotationPresent(RequestParam.class)
        || parameter.isAnnotationPresent(RequestBody.class)) {
      add(parameter.getParameterizedType(), new LinkedHashSet<>(), read);
    }
  }

  private static void add(Type declared, Set<Class<?>> seen, Set<Class<?>> read) {
    var type = ResolvableType.forType(declared);
    var raw = type.toClass();
    Arrays.stream(type.getGenerics()).forEach(each -> add(each.getType(), seen, read));
    if (type.hasGenerics() || OF_ANY_FORM.contains(raw) || !seen.add(raw)) {
      return;
    }
    if (raw.isRecord() && !DomainValues.isText(raw)) {
      Arrays.stream(raw.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(part -> add(part, seen, read));
    } else {
      read.add(raw);
    }
  }
}
