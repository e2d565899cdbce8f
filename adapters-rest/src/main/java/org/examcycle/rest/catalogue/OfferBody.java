package org.examcycle.rest.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.OfferView;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.value.Amount;

/**
 * What a series offers (INT-ENT-02).
 *
 * @param option absent where the syllabus gives its one option no code
 * @param title of the syllabus
 * @param type the code of the type of qualification that it leads to
 * @param components none while the series has no table of the syllabus's options
 * @param zones in which it can be sat; none when the offer was taken back
 * @param privateCandidates whether they may enter
 * @param retakesOnly whether nobody else may
 * @param fee for an entry on time
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OfferBody(
    SyllabusCode syllabus,
    Optional<OptionCode> option,
    String title,
    String type,
    List<ComponentCode> components,
    List<AdministrativeZone> zones,
    boolean privateCandidates,
    boolean retakesOnly,
    Amount fee) {

  static OfferBody of(OfferView view) {
    var offer = view.offer();
    return new OfferBody(
        offer.option().syllabus(),
        offer.option().option(),
        view.title(),
        view.type(),
        view.components(),
        offer.zones().stream().sorted().toList(),
        offer.privateCandidates(),
        offer.retakesOnly(),
        Amount.of(offer.fee()));
  }
}
