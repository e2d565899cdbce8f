package org.examcycle.domain.calendar.english;

import org.examcycle.domain.rule.Refusal;

/** Why a release window is not proposed or not moved. */
public sealed interface ReleaseWindowRefusal extends Refusal
    permits NoReleaseWindowInForce,
        PublicHolidaysNotKnown,
        ReleaseWindowRowsOverlap,
        WindowOpensBeforeExam,
        WindowOpenedAlready,
        WindowWouldCloseEarlier,
        WindowWouldOpenEarlier {}
