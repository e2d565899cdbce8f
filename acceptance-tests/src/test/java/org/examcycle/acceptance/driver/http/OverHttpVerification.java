package org.examcycle.acceptance.driver.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.VerificationDriver;

@PerScenario
class OverHttpVerification implements VerificationDriver {

  private final Clients clients;

  OverHttpVerification(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Checked> verify(Actor by, String candidateId, String secretNumber) {
    var numbers = new VerificationClient.Numbers(candidateId, secretNumber);
    return Clients.asked(() -> as(by).verify(numbers)).map(OverHttpVerification::checked);
  }

  @Override
  public Outcome<String> makeVerifiable(
      Actor by, String exam, LocalDate from, Optional<LocalDate> to) {
    var row = new VerificationClient.NewVerifiable(exam, from, to);
    return Clients.asked(() -> as(by).makeVerifiable(row).exam());
  }

  private VerificationClient as(Actor by) {
    return clients.as(by, VerificationClient.class);
  }

  private static Checked checked(VerificationClient.Checked body) {
    return new Checked(
        body.answer(),
        Objects.requireNonNullElse(body.ask(), List.of()),
        body.standing(),
        Optional.ofNullable(body.name()).map(EnglishResultClient.Name::latin),
        body.exam(),
        body.examDate(),
        body.result().map(EnglishResultClient.Result::seen),
        body.noResult(),
        body.withdrawnSince(),
        body.testDayPhoto(),
        Optional.ofNullable(body.superseded()).orElse(List.of()).stream()
            .map(old -> new Earlier(old.since(), old.result().seen()))
            .toList());
  }
}
