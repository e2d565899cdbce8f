package org.examcycle.application.privacy;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.BOARD_PRIVACY;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.SECURITY_AND_AUDIT;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.rule.Thing;

/**
 * What was changed of one thing, the oldest change first: who, when, on whose behalf, under which
 * rule, before and after (COM-QUA-01). Personal values are shown to the privacy duty alone.
 */
@OnReplica
@MayCall(
    value = {BOARD_ENTRIES, BOARD_AWARDING, BOARD_RELEASE, BOARD_PRIVACY},
    purpose = SECURITY_AND_AUDIT)
public interface ReadHistory extends Reading<ReadHistory.Query, Slice<RecordedChange>> {

  /**
   * @param key its natural key or id: that of a mark is the entry's with the component
   */
  record Query(Thing thing, String key, Page page) {}
}
