package org.examcycle.application.entry.clash;

import java.time.Instant;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationId;

/** Asks that a candidate sits a paper at another time than the timetable has (INT-ENT-12). */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface AskForDeviation extends UseCase<AskForDeviation.Command, AskForDeviation.Asked> {

  record Command(
      CandidateKey candidate, SyllabusCode syllabus, ComponentCode component, Instant movedTo) {

    /** What was asked. */
    static Command of(Deviation deviation) {
      return new Command(
          deviation.candidate(), deviation.syllabus(), deviation.component(), deviation.movedTo());
    }
  }

  record Asked(DeviationId deviation, long version) {}
}
