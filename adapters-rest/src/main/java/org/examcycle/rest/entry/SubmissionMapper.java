package org.examcycle.rest.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.submission.ApproveSubmission;
import org.examcycle.application.entry.submission.ApproveSubmissions;
import org.examcycle.application.entry.submission.SubmissionView;
import org.examcycle.application.entry.submission.SubmitToAssociate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.entry.submission.SubmissionState;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between submissions and what is sent and shown of them. */
@Mapper(componentModel = "spring")
interface SubmissionMapper {

  @Mapping(target = "id", source = "submission")
  SubmittedBody body(SubmitToAssociate.Submitted submitted);

  default ApprovedSubmissionBody body(ApproveSubmission.Approved approved) {
    return new ApprovedSubmissionBody(
        approved.submission().value(), approved.entry().map(EntryId::value), approved.version());
  }

  ApprovedSubmissionsBody body(ApproveSubmissions.Approved approved);

  List<ApproveSubmission.Command> commands(List<ApproveSubmissionsRequest.ChosenSubmission> chosen);

  @Mapping(target = "submission", source = "id")
  @Mapping(target = "expectedVersion", source = "version")
  ApproveSubmission.Command command(ApproveSubmissionsRequest.ChosenSubmission chosen);

  EarlierCandidate earlier(CandidateKey key);

  default SubmissionBody body(SubmissionView view) {
    var submission = view.submission();
    var asked = submission.asked();
    var option = option(asked);
    return new SubmissionBody(
        submission.id().value(),
        submission.series(),
        submission.centre(),
        submission.whom().map(whom -> whom.candidate().number()),
        view.name().map(PersonName::original),
        view.name().map(PersonName::latin),
        kind(asked),
        entry(asked, submission.state()).map(EntryId::value),
        syllabus(asked),
        option.flatMap(OptionKey::option),
        previous(asked).map(this::earlier),
        carriedFrom(asked).map(this::earlier),
        asked instanceof Asked.ToTransfer(var _, var to) ? Optional.of(to) : Optional.empty(),
        deviation(asked).map(Asked.ToDeviate::component),
        deviation(asked).map(Asked.ToDeviate::movedTo),
        asked instanceof Asked.ToEstimate(var _, var _, var estimates)
            ? Optional.of(EstimatesBody.of(estimates).estimates())
            : Optional.empty(),
        standing(submission.state()),
        submission.submittedAt(),
        decidedAt(submission.state()),
        submission.state() instanceof SubmissionState.Returned(var _, var reason)
            ? Optional.of(reason)
            : Optional.empty(),
        submission.version());
  }

  private static SubmissionKind kind(Asked asked) {
    return switch (asked) {
      case Asked.ToEnter _ -> SubmissionKind.ENTRY;
      case Asked.ToAmend _ -> SubmissionKind.AMENDMENT;
      case Asked.ToWithdraw _ -> SubmissionKind.WITHDRAWAL;
      case Asked.ToTransfer _ -> SubmissionKind.TRANSFER;
      case Asked.ToDeviate _ -> SubmissionKind.DEVIATION;
      case Asked.ToEstimate _ -> SubmissionKind.ESTIMATES;
    };
  }

  private static Optional<OptionKey> option(Asked asked) {
    return switch (asked) {
      case Asked.ToEnter toEnter -> Optional.of(toEnter.option());
      case Asked.ToAmend(var _, var option) -> Optional.of(option);
      case Asked.ToWithdraw _, Asked.ToTransfer _, Asked.ToDeviate _, Asked.ToEstimate _ ->
          Optional.empty();
    };
  }

  private static Optional<SyllabusCode> syllabus(Asked asked) {
    return option(asked)
        .map(OptionKey::syllabus)
        .or(() -> deviation(asked).map(Asked.ToDeviate::syllabus));
  }

  private static Optional<Asked.ToDeviate> deviation(Asked asked) {
    return asked instanceof Asked.ToDeviate toDeviate ? Optional.of(toDeviate) : Optional.empty();
  }

  private static Optional<CandidateKey> previous(Asked asked) {
    return asked instanceof Asked.ToEnter toEnter ? toEnter.previous() : Optional.empty();
  }

  private static Optional<CandidateKey> carriedFrom(Asked asked) {
    return asked instanceof Asked.ToEnter toEnter ? toEnter.carriedFrom() : Optional.empty();
  }

  private static Optional<EntryId> entry(Asked asked, SubmissionState state) {
    return switch (asked) {
      case Asked.ToEnter _ ->
          state instanceof SubmissionState.Approved(var _, var made) ? made : Optional.empty();
      case Asked.ToAmend(var entry, var _) -> Optional.of(entry);
      case Asked.ToWithdraw(var entry) -> Optional.of(entry);
      case Asked.ToTransfer _, Asked.ToDeviate _, Asked.ToEstimate _ -> Optional.empty();
    };
  }

  private static SubmissionStanding standing(SubmissionState state) {
    return switch (state) {
      case SubmissionState.Waiting _ -> SubmissionStanding.WAITING;
      case SubmissionState.Approved _ -> SubmissionStanding.APPROVED;
      case SubmissionState.Returned _ -> SubmissionStanding.RETURNED;
    };
  }

  private static Optional<Instant> decidedAt(SubmissionState state) {
    return switch (state) {
      case SubmissionState.Waiting _ -> Optional.empty();
      case SubmissionState.Approved(var at, var _) -> Optional.of(at);
      case SubmissionState.Returned(var at, var _) -> Optional.of(at);
    };
  }

  default UUID id(SubmissionId submission) {
    return submission.value();
  }

  default UUID id(EntryId entry) {
    return entry.value();
  }

  default SubmissionId submission(UUID id) {
    return new SubmissionId(id);
  }
}
