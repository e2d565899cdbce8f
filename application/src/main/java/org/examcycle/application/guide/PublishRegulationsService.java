package org.examcycle.application.guide;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.GuideRefusal;
import org.examcycle.domain.guide.regulation.Regulations;
import org.examcycle.domain.guide.regulation.RuleText;
import org.examcycle.domain.guide.regulation.Scope;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class PublishRegulationsService implements PublishRegulations {

  private final PublishedRegulations published;

  PublishRegulationsService(PublishedRegulations published) {
    this.published = published;
  }

  @Override
  public Decision<Published> handle(Call call, Command command) {
    var regulations = command.regulations();
    var refused = check(regulations);
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    if (!published.add(regulations)) {
      return Decision.refused(
          new GuideRefusal.RegulationsPublishedAlready(
              regulations.year(), regulations.scope().route(), regulations.scope().series()));
    }
    return Decision.changed(new Published(regulations.year()), change(regulations));
  }

  private List<Refusal> check(Regulations regulations) {
    return Stream.of(ofAnotherYear(regulations), twice(regulations), replacesNothing(regulations))
        .flatMap(List::stream)
        .toList();
  }

  /** A series is of the year in which its exams are. */
  private static List<Refusal> ofAnotherYear(Regulations regulations) {
    return regulations.scope().series().stream()
        .filter(code -> !ExamYear.of(code.month().getYear()).equals(regulations.year()))
        .<Refusal>map(code -> new GuideRefusal.SupplementOfAnotherYear(regulations.year(), code))
        .toList();
  }

  private static List<Refusal> twice(Regulations regulations) {
    var seen = new HashSet<RuleId>();
    var twice =
        regulations.rules().stream().map(RuleText::rule).filter(id -> !seen.add(id)).toList();
    return twice.isEmpty() ? List.of() : List.of(new GuideRefusal.RulesGivenTwice(twice));
  }

  private List<Refusal> replacesNothing(Regulations regulations) {
    if (!regulations.scope().isSupplement()) {
      return List.of();
    }
    var known = rules(regulations);
    var unknown =
        regulations.rules().stream()
            .map(RuleText::rule)
            .filter(id -> !known.contains(id))
            .sorted()
            .toList();
    return unknown.isEmpty()
        ? List.of()
        : List.of(new GuideRefusal.SupplementReplacesNothing(regulations.year(), unknown));
  }

  private Set<RuleId> rules(Regulations supplement) {
    return published.find(supplement.year(), Scope.EVERYBODY).stream()
        .flatMap(each -> each.rules().stream())
        .map(RuleText::rule)
        .collect(toSet());
  }

  private static Change change(Regulations regulations) {
    var scope = regulations.scope();
    return Change.of("regulations", regulations.year().toString(), "published")
        .to("route", scope.route().map(Object::toString).orElse(""))
        .to("series", scope.series().map(Object::toString).orElse(""))
        .to("rules", regulations.rules().stream().map(RuleText::rule).sorted().toList())
        .under(RuleId.of("INT-PRE-07"));
  }
}
