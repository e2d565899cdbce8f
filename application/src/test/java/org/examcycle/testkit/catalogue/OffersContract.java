package org.examcycle.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.junit.jupiter.api.Test;

/** What {@link Offers} and {@link ProhibitedPairs} do on every adapter. */
public abstract class OffersContract extends RoomContract {

  private static final SeriesCode JUNE = SeriesCode.of("2027-06");

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
