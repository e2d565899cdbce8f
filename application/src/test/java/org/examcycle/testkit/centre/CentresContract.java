package org.examcycle.testkit.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What {@link CentreRepository} and {@link AssociateRepository} do on every adapter. */
public abstract class CentresContract extends RoomContract {

  private static final AssociateCode BRIT = AssociateCode.of("BRIT");
  private static final Centre CENTRE = Centres.centre("MZ040", "0610", "0620");

  private CentreRepository centres() {
    return get(CentreRepository.class);
  }

  private void addAssociate() {
    assertThat(get(AssociateRepository.class).add(new Associate(BRIT, "Britannia"))).isTrue();
  }

  @Test
  final void a_centre_is_found_as_it_was_added() {
    assertThat(centres().add(CENTRE)).isTrue();

    assertThat(centres().find(CENTRE.number())).contains(CENTRE);
    assertThat(centres().find(CentreNumber.of("MZ041"))).isEmpty();
    assertThat(centres().hold(CENTRE.number())).contains(CENTRE);
    assertThat(centres().hold(CentreNumber.of("MZ041"))).isEmpty();
    assertThat(centres().holdToChange(CENTRE.number())).contains(CENTRE);
    assertThat(centres().holdToChange(CentreNumber.of("MZ041"))).isEmpty();
  }

  @Test
  final void a_number_is_taken_once_and_the_first_stays() {
    centres().add(CENTRE);

    assertThat(centres().add(Centres.centre("MZ040"))).isFalse();
    assertThat(centres().find(CENTRE.number())).contains(CENTRE);
  }

  @Test
  final void a_centre_is_saved_on_the_version_that_was_expected() {
    addAssociate();
    centres().add(CENTRE);
    var changed = Centres.with(CENTRE, CentreStatus.SUSPENDED, Optional.of(BRIT), 2);

    assertThat(centres().save(changed, 1)).isTrue();
    assertThat(centres().find(CENTRE.number())).contains(changed);
  }

  @Test
  final void a_centre_is_not_saved_on_another_version() {
    centres().add(CENTRE);
    var changed = Centres.with(CENTRE, CentreStatus.SUSPENDED, Optional.empty(), 2);

    assertThat(centres().save(changed, 2)).isFalse();
    assertThat(centres().save(changed, 0)).isFalse();
    assertThat(centres().find(CENTRE.number())).contains(CENTRE);
  }

  @Test
  final void nothing_is_saved_that_was_not_added() {
    assertThat(centres().save(CENTRE, 1)).isFalse();
    assertThat(centres().find(CENTRE.number())).isEmpty();
  }

  @Test
  final void its_syllabuses_are_saved_with_it() {
    centres().add(CENTRE);
    var approved = CENTRE.approvedFor(Set.of(SyllabusCode.of("0620"), SyllabusCode.of("9700")), 2);

    assertThat(centres().save(approved, 1)).isTrue();
    assertThat(centres().find(CENTRE.number())).contains(approved);
    var none = CENTRE.approvedFor(Set.of(), 3);
    assertThat(centres().save(none, 2)).isTrue();
    assertThat(centres().find(CENTRE.number())).contains(none);
  }

  @Test
  final void centres_are_listed_by_number_page_by_page() {
    List.of("MZ042", "MZ040", "01234", "MZ041")
        .forEach(number -> centres().add(Centres.centre(number, "0610")));

    var first = centres().list(Optional.empty(), new Page(Optional.empty(), 2));
    assertThat(first.items()).extracting(c -> c.number().value()).containsExactly("01234", "MZ040");
    var second = centres().list(Optional.empty(), new Page(first.next(), 2));
    assertThat(second.items())
        .extracting(c -> c.number().value())
        .containsExactly("MZ041", "MZ042");
    assertThat(second.items().getFirst().syllabuses()).containsExactly(SyllabusCode.of("0610"));
    assertThat(first.next()).isPresent();
    assertThat(second.next()).isEmpty();
  }

  @Test
  final void those_of_one_Associate_are_listed_alone() {
    addAssociate();
    centres().add(CENTRE);
    var attached =
        Centres.with(Centres.centre("MZ041"), CentreStatus.APPROVED, Optional.of(BRIT), 1);
    centres().add(attached);

    assertThat(centres().list(Optional.of(BRIT), Page.first()).items()).containsExactly(attached);
    assertThat(centres().list(Optional.of(AssociateCode.of("OTHER")), Page.first()).items())
        .isEmpty();
  }

  @Test
  final void an_Associate_is_added_once() {
    addAssociate();

    assertThat(get(AssociateRepository.class).add(new Associate(BRIT, "Another"))).isFalse();
    assertThat(get(AssociateRepository.class).find(BRIT))
        .contains(new Associate(BRIT, "Britannia"));
    assertThat(get(AssociateRepository.class).find(AssociateCode.of("OTHER"))).isEmpty();
  }
}
