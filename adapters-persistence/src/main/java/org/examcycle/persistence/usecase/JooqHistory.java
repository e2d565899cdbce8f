package org.examcycle.persistence.usecase;

import java.util.List;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.History;
import org.examcycle.domain.rule.Change;
import org.examcycle.persistence.JooqAdapter;

/** The history in a table that the application can add to, and nothing else. */
@JooqAdapter
final class JooqHistory implements History {

  private final HistoryWriter writer;

  JooqHistory(HistoryWriter writer) {
    this.writer = writer;
  }

  @Override
  public void append(Call call, String useCase, List<Change> changes) {
    writer.write(call, useCase, changes.iterator());
  }
}
