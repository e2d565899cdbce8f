package org.examcycle.application.marking.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_CERTIFICATES;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.MARKING;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SittingKey;

/**
 * Shows the board what came of an entry: true scores, outcome, and the rows that decided it
 * (ENG-SCL-05). Nobody else: others are told what a result may tell them.
 */
@MayCall(
    value = {BOARD_AWARDING, BOARD_RELEASE, BOARD_CERTIFICATES},
    purpose = MARKING)
public interface ReadOutcome extends Reading<ReadOutcome.Question, ReadOutcome.Decided> {

  record Question(EnglishEntryId entry) {}

  /**
   * @param outcomes the first first; the last one stands; empty while nothing is recorded
   */
  record Decided(CandidateId candidate, SittingKey sitting, List<DecidedOutcome> outcomes) {
    public Decided {
      outcomes = List.copyOf(outcomes);
    }
  }
}
