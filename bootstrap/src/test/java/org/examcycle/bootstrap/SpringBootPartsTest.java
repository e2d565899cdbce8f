package org.examcycle.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.core.io.ClassPathResource;

class SpringBootPartsTest {

  private static Set<String> named() {
    var parts =
        Objects.requireNonNull(SpringBootParts.class.getAnnotation(ImportAutoConfiguration.class));
    return Arrays.stream(parts.value()).map(Class::getName).collect(Collectors.toSet());
  }

  private static Set<String> leftOut() throws IOException {
    return new ClassPathResource("spring-boot-parts-left-out.txt")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.toSet());
  }

  private static Set<String> onTheClasspath() {
    return ImportCandidates.load(
            AutoConfiguration.class, SpringBootPartsTest.class.getClassLoader())
        .getCandidates()
        .stream()
        .filter(part -> !part.contains(".test."))
        .collect(Collectors.toSet());
  }

  /** A library that is added or that changes brings more: whoever adds it decides. */
  @Test
  void each_part_on_the_classpath_is_plugged_in_or_left_out_by_its_name() throws IOException {
    assertThat(onTheClasspath()).hasSizeGreaterThan(100).containsAll(named());
    assertThat(leftOut())
        .doesNotContainAnyElementsOf(named())
        .containsExactlyInAnyOrderElementsOf(
            onTheClasspath().stream().filter(part -> !named().contains(part)).toList());
  }
}
