package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the name of a setting may be spelt, and how not. */
class SettingPatternTest {

  private static SettingPattern of(String name) {
    return KnownSettings.all()
        .filter(setting -> setting.name().equals(name))
        .map(SettingPattern::new)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "examcycle.online.session, EXAMCYCLE.Online.SESSION",
    "examcycle.rest.origin-key, examcycle.rest.originkey",
    "examcycle.rest.origin-key, examcycle.rest.origin_key",
    "examcycle.rest.cors-origins, examcycle.rest.cors-origins[10]",
    "examcycle.rest.issuers[n].issuer, examcycle.rest.issuers[0].issuer",
    "examcycle.rest.issuers[n].issuer, examcycle.rest.issuers[10].issuer",
    "examcycle.rest.issuers[n].claims.values[word], examcycle.rest.issuers[0].claims.values.x",
    "examcycle.rest.issuers[n].claims.values[word], examcycle.rest.issuers[0].claims.values[x y]"
  })
  void fits_in_a_file(String name, String spelt) {
    assertThat(of(name).fits(spelt)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "examcycle.online.session, examcycle.onlinexsession",
    "examcycle.online.session, examcycle.online.sessions",
    "examcycle.online.session, my.examcycle.online.session",
    "examcycle.online.session, examcycle.online.session[]",
    "examcycle.rest.issuers[n].issuer, examcycle.rest.issuers.issuer",
    "examcycle.rest.issuers[n].issuer, examcycle.rest.issuers[x].issuer",
    "examcycle.rest.issuers[n].claims.values[word], examcycle.rest.issuers[0].claims.valuesx"
  })
  void does_not_fit_in_a_file(String name, String spelt) {
    assertThat(of(name).fits(spelt)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "examcycle.online.session, EXAMCYCLE_ONLINE_SESSION",
    "examcycle.online.session, examcycle_online_session",
    "examcycle.rest.cors-origins, EXAMCYCLE_REST_CORSORIGINS_12",
    "examcycle.rest.issuers[n].issuer, EXAMCYCLE_REST_ISSUERS_10_ISSUER",
    "examcycle.rest.issuers[n].claims.values[word], EXAMCYCLE_REST_ISSUERS_0_CLAIMS_VALUES_US"
  })
  void fits_as_a_variable(String name, String spelt) {
    assertThat(of(name).fitsVariable(spelt)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "examcycle.online.session, EXAMCYCLE_ONLINE_SESSION_X",
    "examcycle.rest.issuers[n].issuer, EXAMCYCLE_REST_ISSUERS_ISSUER",
    "examcycle.rest.issuers[n].issuer, EXAMCYCLE_REST_ISSUERS_X_ISSUER"
  })
  void does_not_fit_as_a_variable(String name, String spelt) {
    assertThat(of(name).fitsVariable(spelt)).isFalse();
  }

  /** Neither capitals nor what stands for any number or word count. */
  @ParameterizedTest
  @CsvSource({
    "examcycle.online.session, Examcycle.Online.Session, 0",
    "examcycle.online.session, examcycle.online.sesion, 1",
    "examcycle.rest.issuers[n].issuer, examcycle.rest.issuers[0].issuer, 0",
    "examcycle.rest.issuers[n].claims.values[word], examcycle.rest.issuers.claims.values, 0"
  })
  void is_so_far_from_another_spelling(String name, String spelt, int letters) {
    assertThat(of(name).distance(SettingPattern.letters(spelt))).isEqualTo(letters);
  }
}
