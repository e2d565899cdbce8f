package org.examcycle.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.guide.Notices;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.guide.Addressee;
import org.examcycle.domain.guide.Audience;
import org.examcycle.domain.guide.Notice;
import org.examcycle.domain.guide.NoticeId;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Notices} does on every adapter. */
public abstract class NoticesContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00.123456Z");
  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final String IGCSE = "IGCSE_AND_O_LEVEL";
  private static final String A_LEVEL = "AS_AND_A_LEVEL";

  private static final Notice NEWS = notice(1, Optional.empty(), Optional.empty());
  private static final Notice IN_TWO_ZONES = notice(2, Optional.empty(), Optional.empty(), 3, 4);
  private static final Notice OF_A_FAMILY = notice(3, Optional.empty(), Optional.of(IGCSE));
  private static final Notice OF_ALL = notice(4, Optional.of(JUNE), Optional.of(IGCSE), 5);

  private static Notice notice(
      long id, Optional<SeriesCode> series, Optional<String> family, int... zones) {
    var in = Arrays.stream(zones).mapToObj(AdministrativeZone::of).collect(Collectors.toSet());
    return new Notice(
        new NoticeId(new UUID(0x7000L, 0x8000000000000000L | id)),
        NOW,
        "Notícias de Setembro",
        "Two lines\nof news",
        new Audience(series, family, in));
  }

  @BeforeEach
  final void publish() {
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    List.of(OF_A_FAMILY, NEWS, OF_ALL, IN_TWO_ZONES).forEach(get(Notices.class)::add);
  }

  private static Addressee centre(int zone, String... families) {
    return new Addressee(AdministrativeZone.of(zone), Set.of(families));
  }

  private static List<Notice> list(Notices notices, Addressee... to) {
    return notices.list(Set.of(to), Optional.empty(), Page.first()).items();
  }

  @Test
  final void each_addressee_finds_its_own_the_newest_first() {
    var notices = get(Notices.class);

    assertThat(list(notices, centre(5, IGCSE, A_LEVEL))).containsExactly(OF_ALL, OF_A_FAMILY, NEWS);
    assertThat(list(notices, centre(5, A_LEVEL))).containsExactly(NEWS);
    assertThat(list(notices, centre(4))).containsExactly(IN_TWO_ZONES, NEWS);
    assertThat(list(notices, centre(2, IGCSE))).containsExactly(OF_A_FAMILY, NEWS);
  }

  @Test
  final void several_addressees_find_what_any_of_them_does_once() {
    var notices = get(Notices.class);

    assertThat(list(notices, centre(4), centre(2, IGCSE)))
        .containsExactly(OF_A_FAMILY, IN_TWO_ZONES, NEWS);
    assertThat(list(notices)).isEmpty();
  }

  @Test
  final void those_about_a_series_are_listed_alone() {
    assertThat(
            get(Notices.class)
                .list(Set.of(centre(5, IGCSE)), Optional.of(JUNE), Page.first())
                .items())
        .containsExactly(OF_ALL);
  }

  @Test
  final void they_are_listed_page_by_page() {
    var to = Set.of(centre(5, IGCSE));
    var notices = get(Notices.class);

    var first = notices.list(to, Optional.empty(), new Page(Optional.empty(), 2));
    assertThat(first.items()).containsExactly(OF_ALL, OF_A_FAMILY);
    var second = notices.list(to, Optional.empty(), new Page(first.next(), 2));
    assertThat(second.items()).containsExactly(NEWS);
    assertThat(second.next()).isEmpty();
  }
}
