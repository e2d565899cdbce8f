package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;

/**
 * Which centre keeps the records of the exams that were taken at another, and who sees them
 * (COM-ACC-02): that other one, whoever holds them since it has closed (ENG-EXM-06), who would else
 * not find for whom numbers are to be re-issued, and the board.
 */
final class Records {

  private final CentreRepository centres;
  private final Sight sight;
  private final RecordsHolders holders;

  Records(CentreRepository centres, RecordsHolders holders) {
    this.centres = centres;
    this.sight = new Sight(centres);
    this.holders = holders;
  }

  /** The centre itself, until it has closed and an approved one holds them. */
  CentreNumber keptBy(CentreNumber sat) {
    var closed = centres.find(sat).filter(Centre::isClosed);
    var holder =
        centres.find(holders.holderOf(sat).orElse(Sight.NOWHERE)).filter(Centre::isApproved);
    return holder.filter(_ -> closed.isPresent()).map(Centre::number).orElse(sat);
  }

  boolean areSeen(Call call, CentreNumber sat) {
    return sight.centre(call, sat).isPresent() || sight.centre(call, keptBy(sat)).isPresent();
  }
}
