package wrong.org.examcycle.application.entry;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

/** Wrong on purpose: anybody can make one and go round the boundary. */
@UseCaseService
public final class OpenService implements ForAnybody {

  @Override
  public Decision<String> handle(Call call, String command) {
    return Decision.granted(command);
  }
}
