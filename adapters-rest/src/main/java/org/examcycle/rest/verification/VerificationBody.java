package org.examcycle.rest.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.application.verification.Verification;
import org.examcycle.domain.result.english.Releases.Superseded;
import org.examcycle.domain.verification.PhotoTold;
import org.examcycle.domain.verification.VerificationAnswer;
import org.examcycle.rest.english.NameBody;
import org.examcycle.rest.english.OutcomeBody;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier is told, and nothing else (ENG-VER-03).
 *
 * @param answer which of the answers it is
 * @param ask who knows more: with {@code NO_MATCH} the centre where the exam was taken, which
 *     re-issues numbers, or the board where that has closed
 * @param name with a result, no result, and one that was withdrawn
 * @param examDate age is left to whoever asks: results do not expire
 * @param result with {@code VERIFIED} only
 * @param noResult with {@code NO_RESULT}: {@code X} absent from part, {@code Z} from all
 * @param withdrawnSince with {@code WITHDRAWN}
 * @param superseded results that were shown before and do not stand any more
 * @param testDayPhoto {@code NONE}, with a name: the exam takes a photo of each candidate on the
 *     day, and of this one there is none because it was declined; absent for all others, since
 *     photos are not kept yet (ENG-EXM-07)
 * @param demonstration with a name: whether the candidate is invented
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record VerificationBody(
    Answer answer,
    List<Ask> ask,
    @Nullable Standing standing,
    @Nullable NameBody name,
    @Nullable String exam,
    @Nullable LocalDate examDate,
    @Nullable OutcomeBody result,
    @Nullable String noResult,
    @Nullable LocalDate withdrawnSince,
    List<SupersededBody> superseded,
    @Nullable PhotoTold testDayPhoto,
    @Nullable Boolean demonstration) {

  /** The answers, and no others. */
  enum Answer {
    NO_MATCH,
    CONTACT_BOARD,
    NOTHING_AT_PRESENT,
    NO_RESULT,
    VERIFIED,
    WITHDRAWN
  }

  /** Who is to be asked. */
  enum Ask {
    CENTRE,
    BOARD
  }

  /** Whether what was released stands. */
  enum Standing {
    VALID,
    WITHDRAWN
  }

  /** A result that another has replaced. */
  record SupersededBody(LocalDate since, OutcomeBody result) {}

  static VerificationBody of(Verification verification) {
    return switch (verification.answer()) {
      case VerificationAnswer.NoMatch _ -> bare(Answer.NO_MATCH, List.of(Ask.CENTRE, Ask.BOARD));
      case VerificationAnswer.ContactBoard _ -> bare(Answer.CONTACT_BOARD, List.of(Ask.BOARD));
      case VerificationAnswer.NothingAtPresent _ -> bare(Answer.NOTHING_AT_PRESENT, List.of());
      case VerificationAnswer.Withdrawn(var since) ->
          about(verification, Answer.WITHDRAWN, Standing.WITHDRAWN, null, null, since, List.of());
      case VerificationAnswer.NoResult(var absence, var earlier) ->
          about(
              verification, Answer.NO_RESULT, Standing.VALID, null, absence.name(), null, earlier);
      case VerificationAnswer.Verified(var result, var earlier) ->
          about(
              verification,
              Answer.VERIFIED,
              Standing.VALID,
              OutcomeBody.of(result),
              null,
              null,
              earlier);
    };
  }

  private static VerificationBody bare(Answer answer, List<Ask> ask) {
    return new VerificationBody(
        answer, ask, null, null, null, null, null, null, null, List.of(), null, null);
  }

  private static VerificationBody about(
      Verification verification,
      Answer answer,
      Standing standing,
      @Nullable OutcomeBody result,
      @Nullable String noResult,
      @Nullable LocalDate withdrawnSince,
      List<Superseded> earlier) {
    var about = verification.about().orElseThrow();
    return new VerificationBody(
        answer,
        List.of(),
        standing,
        NameBody.of(about.name()),
        about.examName(),
        about.examDay(),
        result,
        noResult,
        withdrawnSince,
        earlier.stream()
            .map(old -> new SupersededBody(old.since(), OutcomeBody.of(old.result())))
            .toList(),
        about.photo().orElse(null),
        about.demonstration());
  }
}
