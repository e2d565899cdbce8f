package org.examcycle.domain.enquiry;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The enquiry rules that rows of the catalogue may name. */
public final class EnquiryRuleBook {

  private static final EnquiryRuleBook STANDARD =
      new EnquiryRuleBook(
          List.of(
              new EnquiryRule("none", Set.of()),
              new EnquiryRule("enquiries/1", EnumSet.allOf(EnquiryService.class))));

  private final Map<String, EnquiryRule> rules;

  /**
   * @throws IllegalStateException if two rules have one name
   */
  public EnquiryRuleBook(List<EnquiryRule> rules) {
    this.rules = rules.stream().collect(toUnmodifiableMap(EnquiryRule::name, identity()));
  }

  public static EnquiryRuleBook standard() {
    return STANDARD;
  }

  /** Empty when no rule has the name: the row that names it is refused, or the start stopped. */
  public Optional<EnquiryRule> find(String name) {
    return Optional.ofNullable(rules.get(name));
  }
}
