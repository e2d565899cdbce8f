package org.examcycle.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.award.Chemistry.PRACTICAL;
import static org.examcycle.testkit.award.Chemistry.THEORY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.OfferQueries;
import org.examcycle.application.catalogue.OfferView;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusOptions;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.award.Chemistry;
import org.examcycle.testkit.calendar.Seasons;
import org.junit.jupiter.api.Test;

/** What {@link Offers}, {@link OfferQueries} and {@link ProhibitedPairs} do on every adapter. */
public abstract class OffersContract extends RoomContract {

  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final Page ALL = Page.first();
  private static final Syllabus BIOLOGY =
      new Syllabus(SyllabusCode.of("0610"), "Biology", Chemistry.IGCSE);
  private static final QualificationType AS_LEVEL =
      new QualificationType(
          "AS_LEVEL",
          "AS Level",
          "AS_AND_A_LEVEL",
          "AS_AND_A_LEVEL",
          "igcse-1",
          Optional.empty(),
          "component-sum/1",
          "word-before-grade/1",
          "at-one-instant/1",
          "none");

  private static Offer offer(String syllabus, String option, long fee) {
    return new Offer(
        JUNE,
        OptionKey.of(syllabus, option),
        Set.of(AdministrativeZone.of(3), AdministrativeZone.of(4)),
        true,
        fee > 100,
        Money.of(fee, "GBP"));
  }

  private Offers offers() {
    return get(Offers.class);
  }

  private void open() {
    get(SeriesRepository.class)
        .add(
            Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)),
            List.of(),
            Instant.parse("2026-09-01T12:00:00Z"));
  }

  @Test
  final void an_offer_is_found_by_series_and_option() {
    open();
    var with = offer("0620", "BX", 9000);
    var without = offer("0970", "", 100);
    offers().put(List.of(with, without));

    assertThat(offers().find(JUNE, with.option())).contains(with);
    assertThat(offers().find(JUNE, without.option())).contains(without);
    assertThat(offers().find(JUNE, OptionKey.of("0620", ""))).isEmpty();
    assertThat(offers().find(SeriesCode.of("2027-11"), with.option())).isEmpty();
  }

  @Test
  final void offers_are_listed_by_syllabus_and_option() {
    open();
    var first = offer("0610", "A", 1);
    var second = offer("0610", "BX", 2);
    var third = offer("0620", "AX", 3);
    offers().put(List.of(third, second, first));

    assertThat(offers().list(JUNE)).containsExactly(first, second, third);
    assertThat(offers().list(SeriesCode.of("2027-11"))).isEmpty();
  }

  @Test
  final void an_offer_takes_the_place_of_the_one_of_its_option() {
    open();
    offers().put(List.of(offer("0620", "BX", 9000)));
    var dearer = offer("0620", "BX", 9500);
    offers().put(List.of(dearer));
    offers().put(List.of());

    assertThat(offers().list(JUNE)).containsExactly(dearer);
  }

  @Test
  final void an_offer_that_is_taken_back_stays_on_record() {
    open();
    addSyllabuses();
    var taken =
        new Offer(JUNE, OptionKey.of("0620", "BX"), Set.of(), true, false, Money.of(1, "GBP"));
    offers().put(List.of(taken));

    assertThat(offers().list(JUNE)).containsExactly(taken);
    assertThat(queries().list(JUNE, ALL).items())
        .extracting(OfferView::offer)
        .containsExactly(taken);
    assertThat(offered(3, Set.of(Chemistry.CODE))).isEmpty();
  }

  private OfferQueries queries() {
    return get(OfferQueries.class);
  }

  private void addSyllabuses() {
    var catalogue = get(SyllabusCatalogue.class);
    catalogue.addScale(Chemistry.SCALE);
    catalogue.addPumScheme(Chemistry.PUM);
    catalogue.addType(Chemistry.IGCSE);
    catalogue.addType(AS_LEVEL);
    catalogue.addSyllabus(Chemistry.SYLLABUS);
    catalogue.addSyllabus(BIOLOGY);
  }

  @Test
  final void offers_are_shown_with_title_type_and_the_newest_components() {
    open();
    addSyllabuses();
    get(OptionTables.class).add(Chemistry.options(1));
    get(OptionTables.class).add(asOption(2));
    var by = offer("0620", "BY", 9000);
    var without = offer("0620", "", 9000);
    var biology = offer("0610", "AX", 9000);
    offers().put(List.of(by, without, biology));

    assertThat(queries().list(JUNE, ALL).items())
        .containsExactly(
            new OfferView(biology, "Biology", "IGCSE", List.of()),
            new OfferView(without, "Chemistry", "IGCSE", List.of()),
            new OfferView(by, "Chemistry", "AS_LEVEL", List.of(PRACTICAL, THEORY)));
    assertThat(queries().list(SeriesCode.of("2027-11"), ALL).items()).isEmpty();
  }

  private static OptionTable asOption(int version) {
    return new OptionTable(
        JUNE,
        Chemistry.CODE,
        version,
        new SyllabusOptions(
            List.of(
                new OptionScheme(
                    Optional.of(OptionCode.of("BY")),
                    Optional.empty(),
                    AS_LEVEL.code(),
                    152,
                    List.of(
                        WeightedComponent.of(PRACTICAL, 112, Fraction.ONE),
                        WeightedComponent.of(THEORY, 40, Fraction.ONE))))));
  }

  @Test
  final void offers_are_shown_of_some_syllabuses_in_one_zone() {
    open();
    addSyllabuses();
    var biology = offer("0610", "AX", 1);
    var chemistry = offer("0620", "BY", 2);
    offers().put(List.of(biology, chemistry));

    assertThat(offered(3, Set.of(Chemistry.CODE))).containsExactly(chemistry);
    assertThat(offered(4, Set.of(Chemistry.CODE, BIOLOGY.code())))
        .containsExactly(biology, chemistry);
    assertThat(offered(2, Set.of(Chemistry.CODE))).isEmpty();
    assertThat(offered(5, Set.of(Chemistry.CODE))).isEmpty();
    assertThat(offered(3, Set.of())).isEmpty();
  }

  private List<Offer> offered(int zone, Set<SyllabusCode> syllabuses) {
    return queries().list(JUNE, AdministrativeZone.of(zone), syllabuses, ALL).items().stream()
        .map(OfferView::offer)
        .toList();
  }

  @Test
  final void offers_are_shown_page_by_page() {
    open();
    addSyllabuses();
    var first = offer("0610", "", 1);
    var second = offer("0610", "AX", 2);
    var third = offer("0620", "AX", 3);
    offers().put(List.of(third, second, first));

    var seen = new ArrayList<Offer>();
    var page = new Page(Optional.empty(), 1);
    for (var part = queries().list(JUNE, page); ; part = queries().list(JUNE, page)) {
      part.items().forEach(view -> seen.add(view.offer()));
      if (part.next().isEmpty()) {
        break;
      }
      page = new Page(part.next(), 1);
    }
    assertThat(seen).containsExactly(first, second, third);
  }

  @Test
  final void prohibited_pairs_are_in_force_from_their_series_until_the_next_set() {
    var pairs = get(ProhibitedPairs.class);
    var one = SyllabusPair.of("0610", "0653");
    var other = SyllabusPair.of("0654", "0620");
    pairs.put(SeriesCode.of("2027-06"), List.of(other, one));
    pairs.put(SeriesCode.of("2028-03"), List.of());

    assertThat(pairs.inForce(SeriesCode.of("2027-03"))).isEmpty();
    assertThat(pairs.inForce(SeriesCode.of("2027-06"))).containsExactly(one, other);
    assertThat(pairs.inForce(SeriesCode.of("2027-11"))).containsExactly(one, other);
    assertThat(pairs.inForce(SeriesCode.of("2028-03"))).isEmpty();
  }

  @Test
  final void prohibited_pairs_take_the_place_of_those_from_the_same_series() {
    var pairs = get(ProhibitedPairs.class);
    pairs.put(JUNE, List.of(SyllabusPair.of("0610", "0653"), SyllabusPair.of("0620", "0653")));
    pairs.put(JUNE, List.of(SyllabusPair.of("0610", "0654")));

    assertThat(pairs.inForce(JUNE)).containsExactly(SyllabusPair.of("0610", "0654"));
  }
}
