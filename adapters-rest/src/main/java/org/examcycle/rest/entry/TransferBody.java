package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.TransferView;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.TransferState;

/**
 * A candidate's transfer to another centre (INT-ENT-11).
 *
 * @param from the sending centre
 * @param candidate the number there
 * @param name in its own script
 * @param to the receiving centre
 * @param entries what the candidate is entered for; told to both centres while the transfer is open
 * @param as the number at the receiving centre; told to that centre, once there is one
 * @param answeredAt absent while it is open
 * @param version to be sent as {@code If-Match} with an answer
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TransferBody(
    UUID id,
    SeriesCode series,
    CentreNumber from,
    CandidateNumber candidate,
    String name,
    String latinName,
    CentreNumber to,
    List<EnteredOption> entries,
    State state,
    Optional<CandidateNumber> as,
    Instant askedAt,
    Optional<Instant> answeredAt,
    long version) {

  /** How far it has come. */
  enum State {
    ASKED,
    DONE,
    DECLINED
  }

  /**
   * What the candidate is entered for.
   *
   * @param option absent where the syllabus has one only and gives it no code
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record EnteredOption(SyllabusCode syllabus, Optional<OptionCode> option) {
    static EnteredOption of(OptionKey key) {
      return new EnteredOption(key.syllabus(), key.option());
    }
  }

  static TransferBody of(TransferView view) {
    var transfer = view.transfer();
    return new TransferBody(
        transfer.id().value(),
        transfer.from().series(),
        transfer.from().centre(),
        transfer.from().number(),
        view.name().original(),
        view.name().latin(),
        transfer.to(),
        view.entries().stream().map(EnteredOption::of).toList(),
        state(transfer.state()),
        view.as(),
        transfer.askedAt(),
        answeredAt(transfer.state()),
        transfer.version());
  }

  private static State state(TransferState state) {
    return switch (state) {
      case TransferState.Asked _ -> State.ASKED;
      case TransferState.Done _ -> State.DONE;
      case TransferState.Declined _ -> State.DECLINED;
    };
  }

  private static Optional<Instant> answeredAt(TransferState state) {
    return switch (state) {
      case TransferState.Asked _ -> Optional.empty();
      case TransferState.Done(_, var at) -> Optional.of(at);
      case TransferState.Declined(var at) -> Optional.of(at);
    };
  }
}
