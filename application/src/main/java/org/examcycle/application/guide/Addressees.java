package org.examcycle.application.guide;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.guide.Addressee;

/** What of centres decides which notices they are sent. */
final class Addressees {

  private final SyllabusCatalogue catalogue;

  Addressees(SyllabusCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Centres that are alike are one addressee. */
  Set<Addressee> of(Collection<Centre> centres) {
    var families =
        catalogue.listSyllabuses().stream()
            .collect(toUnmodifiableMap(Syllabus::code, each -> each.type().family()));
    return centres.stream()
        .map(
            centre ->
                new Addressee(
                    centre.zone(),
                    centre.syllabuses().stream()
                        .flatMap(code -> Optional.ofNullable(families.get(code)).stream())
                        .collect(toUnmodifiableSet())))
        .collect(toUnmodifiableSet());
  }
}
