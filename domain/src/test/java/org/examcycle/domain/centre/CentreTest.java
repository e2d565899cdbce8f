package org.examcycle.domain.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.RuleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentreTest {

  private static Centre centre(String number, String name, String head, String officer) {
    return new Centre(
        CentreNumber.of(number),
        name,
        CentreStatus.APPROVED,
        head,
        officer,
        CountryCode.of("MZ"),
        AdministrativeZone.of(3),
        ZoneId.of("Africa/Maputo"),
        Optional.empty(),
        Set.of(SyllabusCode.of("0610")),
        1);
  }

  @ParameterizedTest
  @CsvSource({"MZ040, INTERNATIONAL", "01234, UK", "99999, UK"})
  void works_under_the_regulations_of_its_route(String number, Route route) {
    assertThat(centre(number, "Northgate", "A. Head", "B. Officer").route()).isEqualTo(route);
  }

  @Test
  void enters_for_the_syllabuses_it_is_approved_for() {
    var centre = centre("MZ040", "Northgate", "A. Head", "B. Officer");
    var chemistry = SyllabusCode.of("0620");

    assertThat(centre.mayEnter(SyllabusCode.of("0610"))).isTrue();
    assertThat(centre.mayEnter(chemistry)).isFalse();
    assertThat(centre.approvedFor(Set.of(chemistry), 2).mayEnter(chemistry)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"' ', b, c", "a, ' ', c", "a, b, ' '"})
  void has_a_name_a_head_and_an_exams_officer(String name, String head, String officer) {
    assertThatThrownBy(() -> centre("MZ040", name, head, officer))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** INT-PRE-01. */
  @ParameterizedTest
  @CsvSource({
    "68199, GB, 0",
    "68199, GG, 0",
    "68199, IM, 0",
    "68199, JE, 0",
    "68199, IE, 1",
    "68199, MZ, 1",
    "MZ040, MZ, 0",
    "MZ040, GB, 0",
  })
  void lies_in_the_united_kingdom_under_five_digits(String number, String country, int refusals) {
    var rule = new FiveDigitsAreOfTheUnitedKingdom();
    var refused =
        rule.check(
            new FiveDigitsAreOfTheUnitedKingdom.Facts(
                CentreNumber.of(number), CountryCode.of(country)));

    assertThat(refused.stream()).hasSize(refusals);
    assertThat(rule.id()).isEqualTo(RuleId.of("INT-PRE-01"));
  }

  @ParameterizedTest
  @CsvSource({"APPROVED, 0", "SUSPENDED, 1", "WITHDRAWN, 1"})
  void gives_nothing_new_unless_it_is_approved(CentreStatus status, int refusals) {
    var rule = new CentreMustBeApproved();
    var refused = rule.check(new CentreMustBeApproved.Facts(CentreNumber.of("MZ040"), status));

    assertThat(refused.stream().count()).isEqualTo(refusals);
    assertThat(refused.stream())
        .allSatisfy(
            refusal -> {
              assertThat(refusal)
                  .isEqualTo(new CentreRefusal.CentreNotApproved(CentreNumber.of("MZ040"), status));
              assertThat(refusal.rule()).isEqualTo(rule.id());
            });
    assertThat(rule.id()).isEqualTo(RuleId.of("INT-PRE-01"));
  }

  @Test
  void has_a_country_of_two_letters() {
    assertThat(CountryCode.parse("MZ").map(CountryCode::toString)).contains("MZ");
    assertThat(CountryCode.parse("mz")).isEmpty();
    assertThat(CountryCode.parse("XX")).isEmpty();
    assertThat(CountryCode.of("AE")).isLessThan(CountryCode.of("MZ"));
    assertThatThrownBy(() -> CountryCode.of("MOZ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void belongs_to_an_Associate_with_a_name() {
    var code = AssociateCode.of("BRIT");
    assertThat(new Associate(code, "British Schools Overseas").code()).isEqualTo(code);
    assertThatThrownBy(() -> new Associate(code, " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "BRIT,     , 0, false",
    "BRIT,     , 1, true",
    "BRIT, OTHR, 1, true",
    "BRIT, BRIT, 1, false",
    "    , BRIT, 1, false",
    "    ,     , 1, false"
  })
  void leaves_its_associate_once_nothing_waits_there(
      @Nullable String from, @Nullable String to, int waiting, boolean refused) {
    var number = CentreNumber.of("MZ040");
    var rule = new NothingMayWaitForTheAssociate();
    var facts =
        new NothingMayWaitForTheAssociate.Facts(
            number,
            Optional.ofNullable(from).map(AssociateCode::of),
            Optional.ofNullable(to).map(AssociateCode::of),
            waiting);

    assertThat(rule.check(facts))
        .isEqualTo(
            refused
                ? Optional.of(
                    new CentreRefusal.CentreWaitsForItsAssociate(
                        number, AssociateCode.of("BRIT"), waiting))
                : Optional.empty());
  }
}
