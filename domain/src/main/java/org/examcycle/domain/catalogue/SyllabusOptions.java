package org.examcycle.domain.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The options of one syllabus in one series.
 *
 * @param options no two of one code, and a component has one maximum in all of them
 */
public record SyllabusOptions(List<OptionScheme> options) {

  public SyllabusOptions {
    options = List.copyOf(options);
    var wrong = check(options);
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(wrong.toString());
    }
  }

  /**
   * An option that does not go with those before it.
   *
   * @param component of the option, where it is one that is at fault
   */
  public record Misfit(
      OptionScheme option, Optional<ComponentCode> component, CatalogueRefusal because) {}

  /** What is wrong with these options together; empty when nothing is. */
  public static List<Misfit> check(List<OptionScheme> options) {
    var wrong = new ArrayList<Misfit>();
    var names = new HashSet<String>();
    var maxima = new HashMap<ComponentCode, Integer>();
    for (var option : options) {
      if (!names.add(option.key())) {
        wrong.add(givenTwice(option, option.key()));
      }
      option
          .alias()
          .filter(alias -> !names.add(alias.value()))
          .ifPresent(alias -> wrong.add(givenTwice(option, alias.value())));
      for (var component : option.components()) {
        var first = maxima.putIfAbsent(component.code(), component.maximum());
        if (first != null && first != component.maximum()) {
          wrong.add(
              new Misfit(
                  option,
                  Optional.of(component.code()),
                  new CatalogueRefusal.ComponentMaximaDiffer(
                      option.key(), component.code(), component.maximum(), first)));
        }
      }
    }
    return wrong;
  }

  private static Misfit givenTwice(OptionScheme option, String name) {
    return new Misfit(option, Optional.empty(), new CatalogueRefusal.OptionGivenTwice(name));
  }

  /** Whether one of them has this code, or none as the key has none. */
  public boolean have(OptionKey option) {
    return find(option).isPresent();
  }

  /** By its code, or none as the key has none. */
  public Optional<OptionScheme> find(OptionKey key) {
    return options.stream().filter(option -> option.code().equals(key.option())).findFirst();
  }

  /** By its code or alias. */
  public Optional<OptionScheme> find(OptionCode name) {
    return options.stream().filter(option -> option.isCalled(name)).findFirst();
  }

  /**
   * The option that a table means: by its code or alias where the table gives one, otherwise by its
   * components. Where both are given both must fit; where two options have the same components the
   * components alone do not say which.
   */
  public Optional<OptionScheme> find(OptionLabel label) {
    var listed = Set.copyOf(label.components());
    if (label.code().isPresent()) {
      return findCalled(label)
          .filter(option -> listed.isEmpty() || option.componentCodes().equals(listed));
    }
    return only(options.stream().filter(option -> option.componentCodes().equals(listed)).toList());
  }

  /**
   * The option that a table calls so, whichever components it lists for it; none where its code is
   * one option's and its alias another's.
   */
  public Optional<OptionScheme> findCalled(OptionLabel label) {
    return only(options.stream().filter(option -> isCalledByEither(option, label)).toList());
  }

  private static Optional<OptionScheme> only(List<OptionScheme> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The highest raw mark of a component; empty when no option has it. */
  public Optional<Integer> maximumOf(ComponentCode component) {
    return options.stream()
        .flatMap(option -> option.find(component).stream())
        .map(WeightedComponent::maximum)
        .findFirst();
  }

  private static boolean isCalledByEither(OptionScheme option, OptionLabel label) {
    return label.code().filter(option::isCalled).isPresent()
        || label.alias().filter(option::isCalled).isPresent();
  }
}
