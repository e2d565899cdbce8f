package org.examcycle.application.privacy;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class VerifyHistoryService implements VerifyHistory {

  private final HistorySeals seals;

  VerifyHistoryService(HistorySeals seals) {
    this.seals = seals;
  }

  @Override
  public Decision<HistoryProof> handle(Call call, Query query) {
    return Decision.granted(seals.verify(query.noted()));
  }
}
