package org.examcycle.testkit.usecase;

import org.examcycle.application.usecase.Call;
import org.examcycle.domain.rule.Change;

/** A line of the history in memory. */
public record HistoryLine(Call call, String useCase, Change change) {}
