package org.examcycle.acceptance.steps;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.acceptance.driver.RefusedBy;

/** Why something is refused: each reason in words, with its rule. */
public class RefusalSteps {

  private static final Map<String, Reason> REASONS =
      Stream.of(
              AccessReasons.ALL,
              AwardReasons.ALL,
              CalendarReasons.ALL,
              CandidateReasons.ALL,
              CatalogueReasons.ALL,
              CentreReasons.ALL,
              EnglishResultReasons.ALL,
              EntryFileReasons.ALL,
              EntryReasons.ALL,
              GuideReasons.ALL,
              InvoiceReasons.ALL,
              MarkReasons.ALL,
              OnlineReasons.ALL,
              PrivacyReasons.ALL,
              ReleaseReasons.ALL,
              ScoreReasons.ALL,
              SittingReasons.ALL,
              SubmissionReasons.ALL,
              VerificationReasons.ALL)
          .flatMap(List::stream)
          .collect(toUnmodifiableMap(Reason::words, identity()));

  private static final Map<String, String> UNPRINTABLE =
      Map.of(
          "name-character-unprintable", "INT-CAN-02",
          "centre-character-unprintable", "INT-PRE-01",
          "associate-character-unprintable", "INT-PRE-02",
          "title-character-unprintable", "INT-ENT-14",
          "regulator-character-unprintable", "INT-PRE-08",
          "character-unprintable", "ENG-EXM-04");

  private final Answer answer;

  public RefusalSteps(Answer answer) {
    this.answer = answer;
  }

  @ParameterType("[^0-9]+")
  public String reason(String words) {
    return words;
  }

  @Then("it is refused because {reason}")
  public void itIsRefusedBecause(String words) {
    var reason = REASONS.get(words);
    assertThat(reason).as(words).isNotNull();
    if (reason != null) {
      answer.refusedBy(reason.code(), reason.rule());
    }
  }

  @Then("row {string} is refused because {reason}")
  public void aRowIsRefused(String row, String words) {
    assertThat(reasons(words)).anyMatch(each -> each.fact("row").equals(Optional.of(row)));
  }

  @Then("line {int} is refused because {reason}")
  public void aLineIsRefused(int line, String words) {
    assertThat(reasons(words))
        .anyMatch(each -> each.fact("line").equals(Optional.of(String.valueOf(line))));
  }

  private List<RefusedBy> reasons(String words) {
    var reason = Objects.requireNonNull(REASONS.get(words), words);
    return answer.last().reasons().stream()
        .filter(each -> each.code().equals(reason.code()))
        .filter(each -> each.rule().equals(reason.rule()))
        .toList();
  }

  @Then("it is refused because entries shut at the end of {day}")
  public void itIsRefusedBecauseEntriesShut(LocalDate lastDay) {
    var reason = answer.refusedBy("entries-shut", "INT-ENT-04");
    assertThat(reason.fact("lastDay")).contains(lastDay.toString());
  }

  /** Under the rule of whatever was to bear the name. */
  @Then("it is refused because documents have no letter for {word}")
  public void itIsRefusedBecauseOfACharacter(String character) {
    assertThat(answer.last().reasons())
        .singleElement()
        .satisfies(reason -> assertThat(UNPRINTABLE).containsEntry(reason.code(), reason.rule()))
        .satisfies(reason -> assertThat(reason.fact("character")).contains(character));
  }

  @Then("it is taken")
  public void itIsTaken() {
    assertThat(answer.last().seen()).isNotNull();
  }

  @Then("the answer is the same as for what is not there")
  public void itIsHidden() {
    assertThat(answer.last().isHidden()).as("%s", answer.last()).isTrue();
  }
}
