package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.ASSOCIATE;
import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.catalogue.Syllabus;

/** The syllabuses of the catalogue, in the order of their codes. */
@OnReplica
@MayCall(
    value = {BOARD_CATALOGUE, BOARD_ENTRIES, BOARD_AWARDING, BOARD_RELEASE, ASSOCIATE, CENTRE},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadSyllabuses extends Reading<Page, Slice<Syllabus>> {}
