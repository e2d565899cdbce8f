package org.examcycle.persistence.entry.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.entry.submission.SubmissionState;
import org.examcycle.persistence.jooq.tables.records.SubmissionRecord;

/** Submissions as rows. */
final class SubmissionRows {

  static final String ENTRY = "ENTRY";
  static final String AMENDMENT = "AMENDMENT";
  static final String WITHDRAWAL = "WITHDRAWAL";
  static final String TRANSFER = "TRANSFER";
  static final String DEVIATION = "DEVIATION";
  static final String ESTIMATES = "ESTIMATES";

  static final String WAITING = "WAITING";
  static final String APPROVED = "APPROVED";
  static final String RETURNED = "RETURNED";

  private SubmissionRows() {}

  static SubmissionRecord of(Submission submission) {
    var row = new SubmissionRecord();
    row.setId(submission.id().value());
    row.setSeries(submission.series().value());
    row.setCentre(submission.centre().value());
    submission
        .whom()
        .ifPresent(
            whom -> {
              row.setCandidateNumber(whom.candidate().number().value());
              row.setPerson(whom.person().value());
            });
    row.setSubmittedAt(submission.submittedAt());
    row.setVersion(submission.version());
    put(row, submission.asked());
    put(row, submission.state());
    return row;
  }

  private static void put(SubmissionRecord row, Asked asked) {
    switch (asked) {
      case Asked.ToEnter(var _, var option, var previous, var carriedFrom) -> {
        row.setAsked(ENTRY);
        put(row, option);
        previous.ifPresent(
            key -> {
              row.setPreviousSeries(key.series().value());
              row.setPreviousCentre(key.centre().value());
              row.setPreviousCandidate(key.number().value());
            });
        carriedFrom.ifPresent(
            key -> {
              row.setCarriedSeries(key.series().value());
              row.setCarriedCentre(key.centre().value());
              row.setCarriedCandidate(key.number().value());
            });
      }
      case Asked.ToAmend(var entry, var option) -> {
        row.setAsked(AMENDMENT);
        row.setEntry(entry.value());
        put(row, option);
      }
      case Asked.ToWithdraw(var entry) -> {
        row.setAsked(WITHDRAWAL);
        row.setEntry(entry.value());
      }
      case Asked.ToTransfer(var _, var to) -> {
        row.setAsked(TRANSFER);
        row.setToCentre(to.value());
      }
      case Asked.ToDeviate(var _, var syllabus, var component, var movedTo) -> {
        row.setAsked(DEVIATION);
        row.setSyllabus(syllabus.value());
        row.setComponent(component.value());
        row.setMovedTo(movedTo);
      }
      case Asked.ToEstimate(var _, var _, var estimates) -> {
        row.setAsked(ESTIMATES);
        row.setEstimatedSyllabuses(
            estimates.stream().map(each -> each.syllabus().value()).toArray(String[]::new));
        row.setEstimatedCandidates(
            estimates.stream().map(Estimate::candidates).toArray(Integer[]::new));
      }
    }
  }

  private static void put(SubmissionRecord row, OptionKey option) {
    row.setSyllabus(option.syllabus().value());
    row.setOptionCode(option.option().map(OptionCode::value).orElse(""));
  }

  private static void put(SubmissionRecord row, SubmissionState state) {
    switch (state) {
      case SubmissionState.Waiting() -> row.setState(WAITING);
      case SubmissionState.Approved(var at, var entry) -> {
        row.setState(APPROVED);
        row.setDecidedAt(at);
        row.setDecidedEntry(entry.map(EntryId::value).orElse(null));
      }
      case SubmissionState.Returned(var at, var reason) -> {
        row.setState(RETURNED);
        row.setDecidedAt(at);
        row.setReason(reason);
      }
    }
  }

  static Submission read(SubmissionRecord row) {
    return new Submission(
        new SubmissionId(row.getId()),
        SeriesCode.of(row.getSeries()),
        CentreNumber.of(row.getCentre()),
        row.getCandidateNumber() == null
            ? Optional.empty()
            : Optional.of(new Submission.Whom(candidate(row), new PersonId(row.getPerson()))),
        asked(row),
        state(row),
        row.getSubmittedAt(),
        row.getVersion());
  }

  private static CandidateKey candidate(SubmissionRecord row) {
    return key(row.getSeries(), row.getCentre(), row.getCandidateNumber());
  }

  private static Asked asked(SubmissionRecord row) {
    return switch (row.getAsked()) {
      case ENTRY -> new Asked.ToEnter(candidate(row), option(row), previous(row), carriedFrom(row));
      case AMENDMENT -> new Asked.ToAmend(new EntryId(row.getEntry()), option(row));
      case WITHDRAWAL -> new Asked.ToWithdraw(new EntryId(row.getEntry()));
      case TRANSFER -> new Asked.ToTransfer(candidate(row), CentreNumber.of(row.getToCentre()));
      case DEVIATION ->
          new Asked.ToDeviate(
              candidate(row),
              SyllabusCode.of(row.getSyllabus()),
              ComponentCode.of(row.getComponent()),
              row.getMovedTo());
      case ESTIMATES ->
          new Asked.ToEstimate(
              SeriesCode.of(row.getSeries()), CentreNumber.of(row.getCentre()), estimates(row));
      default -> throw new IllegalStateException("nobody asks for " + row.getAsked());
    };
  }

  private static List<Estimate> estimates(SubmissionRecord row) {
    var syllabuses = row.getEstimatedSyllabuses();
    var candidates = row.getEstimatedCandidates();
    return IntStream.range(0, syllabuses.length)
        .mapToObj(i -> new Estimate(SyllabusCode.of(syllabuses[i]), candidates[i]))
        .toList();
  }

  private static SubmissionState state(SubmissionRecord row) {
    return switch (row.getState()) {
      case WAITING -> new SubmissionState.Waiting();
      case APPROVED ->
          new SubmissionState.Approved(
              row.getDecidedAt(), Optional.ofNullable(row.getDecidedEntry()).map(EntryId::new));
      case RETURNED -> new SubmissionState.Returned(row.getDecidedAt(), row.getReason());
      default -> throw new IllegalStateException("nothing is " + row.getState());
    };
  }

  private static OptionKey option(SubmissionRecord row) {
    return OptionKey.of(row.getSyllabus(), row.getOptionCode());
  }

  private static Optional<CandidateKey> previous(SubmissionRecord row) {
    return row.getPreviousSeries() == null
        ? Optional.empty()
        : Optional.of(
            key(row.getPreviousSeries(), row.getPreviousCentre(), row.getPreviousCandidate()));
  }

  private static Optional<CandidateKey> carriedFrom(SubmissionRecord row) {
    return row.getCarriedSeries() == null
        ? Optional.empty()
        : Optional.of(
            key(row.getCarriedSeries(), row.getCarriedCentre(), row.getCarriedCandidate()));
  }

  private static CandidateKey key(String series, String centre, String number) {
    return new CandidateKey(
        SeriesCode.of(series), CentreNumber.of(centre), CandidateNumber.of(number));
  }
}
