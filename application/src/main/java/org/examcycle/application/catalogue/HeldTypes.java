package org.examcycle.application.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OfferRefusal;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Which types of qualification are held in series of a kind (INT-ENT-02). */
final class HeldTypes {

  private final SeriesKind kind;
  private final Map<SyllabusCode, Syllabus> syllabuses;
  private final Map<String, QualificationType> types;

  HeldTypes(SeriesKind kind, SyllabusCatalogue catalogue, Set<SyllabusCode> named) {
    this.kind = kind;
    this.syllabuses =
        catalogue.findSyllabuses(named).stream()
            .collect(toMap(Syllabus::code, Function.identity()));
    this.types =
        catalogue.listTypes().stream().collect(toMap(QualificationType::code, Function.identity()));
  }

  boolean know(SyllabusCode syllabus) {
    return syllabuses.containsKey(syllabus);
  }

  /** By the type of the option where its table is there, which may have one of its own. */
  Optional<OfferRefusal> refuse(Offer offer, Optional<OptionTable> table) {
    return table
        .flatMap(each -> each.options().find(offer.option()))
        .map(OptionScheme::type)
        .map(types::get)
        .or(
            () ->
                Optional.ofNullable(syllabuses.get(offer.option().syllabus())).map(Syllabus::type))
        .filter(type -> offer.isOpen() && !type.isHeldIn(kind))
        .map(type -> new OfferRefusal.TypeNotHeldInSeries(offer.option(), type.code(), kind));
  }
}
