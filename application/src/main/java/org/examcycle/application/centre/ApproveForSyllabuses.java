package org.examcycle.application.centre;

import java.util.Set;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;

/** Says which syllabuses a centre may enter, all of them at once (INT-PRE-01, INT-ENT-01). */
@MayCall(
    value = {CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ApproveForSyllabuses
    extends UseCase<ApproveForSyllabuses.Command, ApproveForSyllabuses.Approved> {

  record Command(CentreNumber centre, long expectedVersion, Set<SyllabusCode> syllabuses) {
    public Command {
      syllabuses = Set.copyOf(syllabuses);
    }
  }

  record Approved(CentreNumber centre, long version) {}
}
