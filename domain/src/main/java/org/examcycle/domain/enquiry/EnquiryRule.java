package org.examcycle.domain.enquiry;

import java.util.Set;

/**
 * Which services there are for the results of a type of qualification (INT-ENQ-01).
 *
 * @param name with its version, by which a type of qualification calls it
 */
public record EnquiryRule(String name, Set<EnquiryService> services) {

  public EnquiryRule {
    services = Set.copyOf(services);
  }
}
