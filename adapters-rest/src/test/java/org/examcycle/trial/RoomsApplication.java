package org.examcycle.trial;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.BaseConfiguration;
import org.examcycle.rest.call.RequestAllowance;
import org.examcycle.rest.call.SessionTokens;
import org.examcycle.testkit.Kit;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The rooms' resources, with the use cases on memory behind them. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({BaseConfiguration.class, Kit.Wiring.class})
@ComponentScan(
    basePackages = {
      "org.examcycle.rest.problem",
      "org.examcycle.rest.centre",
      "org.examcycle.rest.candidate",
      "org.examcycle.rest.calendar",
      "org.examcycle.rest.entry",
      "org.examcycle.rest.catalogue",
      "org.examcycle.rest.marking",
      "org.examcycle.rest.award",
      "org.examcycle.rest.privacy",
      "org.examcycle.rest.result",
      "org.examcycle.rest.verification"
    },
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class RoomsApplication {

  private static final String CENTRE = "centre-";
  private static final String ASSOCIATE = "associate-";
  private static final String CANDIDATE = "candidate-";
  private static final Set<CallerKind> BOARD =
      Arrays.stream(CallerKind.values())
          .filter(kind -> kind.name().startsWith("BOARD_"))
          .collect(Collectors.toUnmodifiableSet());

  @Bean
  RequestAllowance requestAllowance() {
    return (_, _) -> Optional.empty();
  }

  /**
   * Tokens say who calls: {@code centre-MZ040}, {@code associate-BCMZ}, {@code
   * candidate-SIR094701}, an officer who awards and nothing else ({@code awarding}), a program of
   * the board ({@code machine}), or else an officer of the board with every duty.
   */
  @Bean
  @Primary
  SessionTokens callers() {
    return (token, _) -> caller(token.substring(SessionTokens.PREFIX.length()));
  }

  private static Optional<Caller> caller(String name) {
    if (name.startsWith(CENTRE)) {
      var number = CentreNumber.of(name.substring(CENTRE.length()));
      return Optional.of(new Caller.CentreOfficer(name, true, number));
    }
    if (name.startsWith(ASSOCIATE)) {
      var code = AssociateCode.of(name.substring(ASSOCIATE.length()));
      return Optional.of(new Caller.AssociateOfficer(name, true, code));
    }
    if (name.startsWith(CANDIDATE)) {
      return Optional.of(
          new Caller.CandidateSelf(CandidateId.of(name.substring(CANDIDATE.length()))));
    }
    if (name.equals("awarding")) {
      return Optional.of(new Caller.BoardOfficer(name, true, Set.of(CallerKind.BOARD_AWARDING)));
    }
    return Optional.of(new Caller.BoardOfficer(name, !name.equals("machine"), BOARD));
  }
}
