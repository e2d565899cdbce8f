package org.examcycle.rest.entry.clash;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.clash.DeviationView;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.clash.DeviationState;
import org.examcycle.domain.entry.clash.Ground;

/**
 * A deviation from the timetable (INT-ENT-12).
 *
 * @param keyTime of the paper
 * @param movedTo when it is to be sat
 * @param grounds what is too long otherwise
 * @param ended whether it counts for nothing as things are, whatever the answer: the entry was
 *     withdrawn or made anew, the candidate does not sit the paper, or it is at another time, from
 *     which it cannot be moved there; what has ended may be asked for anew
 * @param decidedAt absent until the board has decided
 * @param version to be sent as {@code If-Match} with the decision
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DeviationBody(
    UUID id,
    SeriesCode series,
    CentreNumber centre,
    CandidateNumber candidate,
    SyllabusCode syllabus,
    ComponentCode component,
    Instant keyTime,
    Instant movedTo,
    List<Ground> grounds,
    Instant askedAt,
    Answer answer,
    boolean ended,
    Optional<Instant> decidedAt,
    long version) {

  /** What the board has said. */
  enum Answer {
    NONE,
    GRANTED,
    REFUSED
  }

  static DeviationBody of(DeviationView view) {
    var deviation = view.deviation();
    return new DeviationBody(
        deviation.id().value(),
        deviation.candidate().series(),
        deviation.candidate().centre(),
        deviation.candidate().number(),
        deviation.syllabus(),
        deviation.component(),
        deviation.keyTime(),
        deviation.movedTo(),
        deviation.grounds(),
        deviation.askedAt(),
        answer(deviation.state()),
        view.ended(),
        decidedAt(deviation.state()),
        deviation.version());
  }

  private static Answer answer(DeviationState state) {
    return switch (state) {
      case DeviationState.Asked _ -> Answer.NONE;
      case DeviationState.Granted _ -> Answer.GRANTED;
      case DeviationState.Refused _ -> Answer.REFUSED;
    };
  }

  private static Optional<Instant> decidedAt(DeviationState state) {
    return switch (state) {
      case DeviationState.Asked _ -> Optional.empty();
      case DeviationState.Granted(var at) -> Optional.of(at);
      case DeviationState.Refused(var at) -> Optional.of(at);
    };
  }
}
