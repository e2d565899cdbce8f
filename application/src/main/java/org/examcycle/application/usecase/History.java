package org.examcycle.application.usecase;

import java.util.List;
import org.examcycle.domain.rule.Change;

/** The record of every change (COM-QUA-01): append-only, written in the change's transaction. */
public interface History {

  /**
   * @param useCase by which it was done
   */
  void append(Call call, String useCase, List<Change> changes);
}
