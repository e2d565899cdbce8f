package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EstimateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.entry.ReadEstimates;
import org.examcycle.application.entry.StateEstimates;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Estimate;

@PerScenario
class InProcessEstimates implements EstimateDriver {

  private final Calls calls;
  private final StateEstimates state;
  private final ReadEstimates read;

  InProcessEstimates(Calls calls, StateEstimates state, ReadEstimates read) {
    this.calls = calls;
    this.state = state;
    this.read = read;
  }

  @Override
  public Outcome<List<Row>> state(Actor by, String series, String centre, List<Row> rows) {
    var command =
        new StateEstimates.Command(SeriesCode.of(series), CentreNumber.of(centre), values(rows));
    return calls.ask(state, by, command).map(_ -> estimates(by, series, centre).seen());
  }

  static List<Estimate> values(List<Row> rows) {
    return rows.stream()
        .map(row -> new Estimate(SyllabusCode.of(row.syllabus()), row.candidates()))
        .toList();
  }

  @Override
  public Outcome<List<Row>> estimates(Actor by, String series, String centre) {
    var query = new ReadEstimates.Query(SeriesCode.of(series), CentreNumber.of(centre));
    return calls
        .ask(read, by, query)
        .map(
            all ->
                all.stream()
                    .map(each -> new Row(each.syllabus().value(), each.candidates()))
                    .toList());
  }
}
