package wrong.org.examcycle.application.entry;

import org.examcycle.application.usecase.UseCase;

/** Wrong on purpose: it does not say who may call it. */
public interface ForAnybody extends UseCase<String, String> {}
