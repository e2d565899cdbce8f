package org.examcycle.domain.award;

import java.util.List;
import java.util.Optional;

/** How the marks of an option make its total. */
public interface AwardRule {

  /** Name and version, by which a type of qualification calls it. */
  String name();

  /** Empty when a component that carries weight has no mark. */
  Optional<SyllabusTotal> total(List<CountedComponent> components);
}
