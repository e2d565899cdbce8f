package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.ASSOCIATE;
import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.Optional;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.catalogue.GradeScale;

/** A grade scale and its bands of uniform marks (INT-AWD-08, INT-AWD-09). */
@MayCall(
    value = {BOARD_CATALOGUE, BOARD_ENTRIES, BOARD_AWARDING, BOARD_RELEASE, ASSOCIATE, CENTRE},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadScale extends Reading<ReadScale.Query, ReadScale.Scale> {

  /**
   * @param name by which types of qualification and options call it
   */
  record Query(String name) {}

  /**
   * @param pumScheme empty where it has no uniform marks
   */
  record Scale(GradeScale scale, Optional<PumScheme> pumScheme) {}
}
