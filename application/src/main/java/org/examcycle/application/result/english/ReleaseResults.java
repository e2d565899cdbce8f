package org.examcycle.application.result.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;

/**
 * Releases what came of entries of an exam date: result, absence, pending or withheld as it was
 * decided (ENG-RES-02). It may be done before the window opens: nothing shows until then
 * (ENG-RES-01). Whoever has registered is sent a mail when it shows (ENG-RES-04).
 */
@MayCall(value = BOARD_RELEASE, purpose = Purpose.ENTRIES_AND_RESULTS, person = true)
public interface ReleaseResults extends UseCase<ReleaseResults.Command, ReleaseResults.Done> {

  /**
   * @param candidates whose results, at least one
   */
  record Command(ExamDateKey examDate, List<CandidateId> candidates) {
    public Command {
      candidates = List.copyOf(candidates);
      if (candidates.isEmpty()) {
        throw new IllegalArgumentException("nobody's results");
      }
    }
  }

  /**
   * @param unchanged what came of them was released before
   */
  record Done(int released, int unchanged) {}
}
