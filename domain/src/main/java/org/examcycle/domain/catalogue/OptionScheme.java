package org.examcycle.domain.catalogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.quantity.Fraction;

/**
 * What one option of a syllabus consists of in one series (INT-AWD-02).
 *
 * @param code none where the syllabus has one option only and gives it no code
 * @param alias another code under which published tables may name it, {@code AU (A2)}
 * @param type the code of the type of qualification that the option leads to: the AS options of an
 *     A Level syllabus have one of their own
 * @param maximum the highest total; options of one syllabus may have different ones
 * @param components each once; weighted maxima sum to the option's maximum
 */
public record OptionScheme(
    Optional<OptionCode> code,
    Optional<OptionCode> alias,
    String type,
    int maximum,
    List<WeightedComponent> components) {

  public OptionScheme {
    components = List.copyOf(components);
    var codes = components.stream().map(WeightedComponent::code).collect(toUnmodifiableSet());
    if (codes.size() != components.size()) {
      throw new IllegalArgumentException("a component counts once in an option");
    }
    var sum = weightedMaximum(components);
    if (maximum < 1 || !sum.equals(Fraction.of(maximum))) {
      throw new IllegalArgumentException("the components give " + sum + " of " + maximum);
    }
  }

  /** What full marks on all the components give, before it is held against the maximum. */
  public static Fraction weightedMaximum(List<WeightedComponent> components) {
    return components.stream()
        .map(WeightedComponent::weightedMaximum)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The code, or nothing at all: what distinguishes the options of a syllabus. */
  public String key() {
    return code.map(OptionCode::value).orElse("");
  }

  public Set<ComponentCode> componentCodes() {
    return components.stream().map(WeightedComponent::code).collect(toUnmodifiableSet());
  }

  public Optional<WeightedComponent> find(ComponentCode component) {
    return components.stream().filter(each -> each.code().equals(component)).findFirst();
  }

  /** The components that bring something over from an earlier series (INT-ENT-09). */
  public List<WeightedComponent> carrying() {
    return components.stream().filter(component -> component.carries().isPresent()).toList();
  }

  /** Whether tables may call this option by that code. */
  public boolean isCalled(OptionCode name) {
    return code.filter(name::equals).isPresent() || alias.filter(name::equals).isPresent();
  }
}
