package org.examcycle.acceptance.steps;

import java.time.LocalDate;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.ResultsOnlineDriver.Registration;

/** Numbers as somebody has them who should not, or has mistyped them. */
@PerScenario
public class WrongNumbers {

  private final FreshCodes codes;
  private final OnlineCast cast;

  WrongNumbers(FreshCodes codes, OnlineCast cast) {
    this.codes = codes;
    this.cast = cast;
  }

  /** What somebody would register with, with this wrong. */
  Registration of(String name, String wrong) {
    var right = cast.registration(name, OnlineCast.PASSWORD);
    var otherSecret = otherSecret(right, 1);
    var nextDay = right.dateOfBirth().plusDays(1);
    return switch (wrong) {
      case "another secret number" -> otherSecret;
      case "another date of birth" -> born(right, nextDay);
      case "an unknown Candidate ID" -> identified(right, unknownId(0));
      case "Bilal's secret number" -> secret(right, cast.confirmation("Bilal").secretNumber());
      case "nothing right but the Candidate ID" -> born(otherSecret, nextDay);
      case "the numbers on the old one" -> secret(right, cast.old(name).secretNumber());
      default -> throw new IllegalArgumentException(wrong);
    };
  }

  /** The n-th secret number that is not the right one. */
  Registration otherSecret(Registration right, int nth) {
    var other = (Integer.parseInt(right.secretNumber()) + nth) % 10_000;
    return secret(right, "%04d".formatted(other));
  }

  /** A Candidate ID that nobody has and no other scenario has tried. */
  String unknownId(int nth) {
    var code = codes.other("nobody", "nobody " + nth);
    return "U" + "0".repeat(8 - code.length()) + code;
  }

  Registration identified(Registration right, String candidateId) {
    return new Registration(
        candidateId, right.secretNumber(), right.dateOfBirth(), right.email(), right.password());
  }

  private static Registration secret(Registration right, String secretNumber) {
    return new Registration(
        right.candidateId(), secretNumber, right.dateOfBirth(), right.email(), right.password());
  }

  private static Registration born(Registration right, LocalDate day) {
    return new Registration(
        right.candidateId(), right.secretNumber(), day, right.email(), right.password());
  }
}
