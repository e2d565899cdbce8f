package org.examcycle.application.guide;

import java.util.List;
import java.util.stream.Stream;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.guide.Audience;
import org.examcycle.domain.guide.GuideRefusal;
import org.examcycle.domain.guide.Notice;
import org.examcycle.domain.guide.NoticeId;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class PublishNoticeService implements PublishNotice {

  private final Notices notices;
  private final SeriesRepository series;
  private final SyllabusCatalogue catalogue;
  private final Ids ids;

  PublishNoticeService(
      Notices notices, SeriesRepository series, SyllabusCatalogue catalogue, Ids ids) {
    this.notices = notices;
    this.series = series;
    this.catalogue = catalogue;
    this.ids = ids;
  }

  @Override
  public Decision<Published> handle(Call call, Command command) {
    var refused = check(command.audience());
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    var notice =
        new Notice(
            new NoticeId(ids.next()),
            call.arrivedAt(),
            command.title(),
            command.text(),
            command.audience());
    notices.add(notice);
    return Decision.changed(new Published(notice.id()), change(notice));
  }

  private List<Refusal> check(Audience audience) {
    var noSeries =
        audience
            .series()
            .filter(code -> series.find(code).isEmpty())
            .<Refusal>map(GuideRefusal.NoticeOfNoSeries::new);
    var noFamily =
        audience
            .family()
            .filter(family -> !isKnown(family))
            .<Refusal>map(GuideRefusal.NoticeOfNoFamily::new);
    return Stream.concat(noSeries.stream(), noFamily.stream()).toList();
  }

  private boolean isKnown(String family) {
    return catalogue.listTypes().stream().map(QualificationType::family).anyMatch(family::equals);
  }

  private static Change change(Notice notice) {
    var audience = notice.audience();
    return Change.of("notice", notice.id().toString(), "published")
        .to("title", notice.title())
        .to("series", audience.series().map(Object::toString).orElse(""))
        .to("family", audience.family().orElse(""))
        .to("zones", audience.zones().stream().sorted().toList())
        .under(RuleId.of("INT-PRE-09"));
  }
}
