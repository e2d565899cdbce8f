package org.examcycle.domain.result.online;

import org.examcycle.domain.rule.Refusal;

/** Why nothing comes of a request to results online. No refusal tells what exactly was wrong. */
public sealed interface OnlineRefusal extends Refusal
    permits LinkIsDead, LogInRefused, NumbersDoNotMatch, PasswordLength, TooManyAttempts {}
