package org.examcycle.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

class RestConfigurationTest {

  private static Set<String> components(String pattern) {
    var finding = new ClassPathScanningCandidateComponentProvider(true);
    finding.setResourcePattern(pattern);
    return finding.findCandidateComponents("org.examcycle.rest").stream()
        .map(BeanDefinition::getBeanClassName)
        .collect(Collectors.toSet());
  }

  @Test
  void what_is_not_looked_at_has_no_component() {
    assertThat(components(RestConfiguration.COMPONENTS))
        .hasSizeGreaterThan(60)
        .containsExactlyInAnyOrderElementsOf(components("**/*.class"));
  }
}
