package wrong.org.examcycle.application.result;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;

/** What is under embargo, read where a later release may not have come yet. */
@OnReplica
@MayCall(value = CallerKind.CENTRE, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadElsewhere extends Reading<String, String> {}
