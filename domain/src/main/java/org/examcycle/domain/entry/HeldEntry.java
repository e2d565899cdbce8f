package org.examcycle.domain.entry;

import org.examcycle.domain.catalogue.Syllabus;

/** What the person is entered for besides, at whichever centre, in the same series. */
public record HeldEntry(EntryId id, Syllabus syllabus) {}
