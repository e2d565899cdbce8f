package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.GuideDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.catalogue.NameRegulators;
import org.examcycle.application.catalogue.ReadRegulators;
import org.examcycle.application.guide.ConfirmContacts;
import org.examcycle.application.guide.ListAssociateNotices;
import org.examcycle.application.guide.ListCentreNotices;
import org.examcycle.application.guide.ListKeyDocument;
import org.examcycle.application.guide.PublishNotice;
import org.examcycle.application.guide.PublishRegulations;
import org.examcycle.application.guide.ReadExamsCycle;
import org.examcycle.application.guide.ReadKeyDocuments;
import org.examcycle.application.guide.ReadRegulationChanges;
import org.examcycle.application.guide.ReadRegulations;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.guide.Audience;
import org.examcycle.domain.guide.DueDay;
import org.examcycle.domain.guide.KeyDocument;
import org.examcycle.domain.guide.Notice;
import org.examcycle.domain.guide.regulation.Regulations;
import org.examcycle.domain.guide.regulation.RuleText;
import org.examcycle.domain.guide.regulation.Scope;
import org.examcycle.domain.rule.RuleId;

@PerScenario
class InProcessGuide implements GuideDriver {

  private static final String TEXT = "As it says.";

  private final Calls calls;
  private final ReadExamsCycle readExamsCycle;
  private final ConfirmContacts confirmContacts;
  private final PublishNotice publishNotice;
  private final ListCentreNotices listCentreNotices;
  private final ListAssociateNotices listAssociateNotices;
  private final ListKeyDocument listKeyDocument;
  private final ReadKeyDocuments readKeyDocuments;
  private final PublishRegulations publishRegulations;
  private final ReadRegulations readRegulations;
  private final ReadRegulationChanges readRegulationChanges;
  private final NameRegulators nameRegulators;
  private final ReadRegulators readRegulators;

  InProcessGuide(
      Calls calls,
      ReadExamsCycle readExamsCycle,
      ConfirmContacts confirmContacts,
      PublishNotice publishNotice,
      ListCentreNotices listCentreNotices,
      ListAssociateNotices listAssociateNotices,
      ListKeyDocument listKeyDocument,
      ReadKeyDocuments readKeyDocuments,
      PublishRegulations publishRegulations,
      ReadRegulations readRegulations,
      ReadRegulationChanges readRegulationChanges,
      NameRegulators nameRegulators,
      ReadRegulators readRegulators) {
    this.calls = calls;
    this.readExamsCycle = readExamsCycle;
    this.confirmContacts = confirmContacts;
    this.publishNotice = publishNotice;
    this.listCentreNotices = listCentreNotices;
    this.listAssociateNotices = listAssociateNotices;
    this.listKeyDocument = listKeyDocument;
    this.readKeyDocuments = readKeyDocuments;
    this.publishRegulations = publishRegulations;
    this.readRegulations = readRegulations;
    this.readRegulationChanges = readRegulationChanges;
    this.nameRegulators = nameRegulators;
    this.readRegulators = readRegulators;
  }

  @Override
  public Outcome<List<ActivitySeen>> cycle(Actor by, String series, String centre) {
    var query = new ReadExamsCycle.Query(SeriesCode.of(series), CentreNumber.of(centre));
    return calls
        .ask(readExamsCycle, by, query)
        .map(shown -> shown.stream().map(InProcessGuide::seen).toList());
  }

  @Override
  public Outcome<String> confirmContacts(Actor by, String series, String centre) {
    var command = new ConfirmContacts.Command(SeriesCode.of(series), CentreNumber.of(centre));
    return calls.ask(confirmContacts, by, command).map(_ -> centre);
  }

  @Override
  public Outcome<String> publish(Actor by, NoticeRow row) {
    var audience =
        new Audience(
            row.series().map(SeriesCode::of),
            row.family(),
            row.zones().stream().map(AdministrativeZone::of).collect(Collectors.toSet()));
    return calls
        .ask(publishNotice, by, new PublishNotice.Command(row.title(), TEXT, audience))
        .map(published -> published.notice().toString());
  }

  @Override
  public Outcome<List<NoticeRow>> noticesOf(
      Actor by, String centre, Optional<String> series, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    listCentreNotices,
                    by,
                    new ListCentreNotices.Query(
                        CentreNumber.of(centre), series.map(SeriesCode::of), page)))
        .map(found -> found.stream().map(InProcessGuide::row).toList());
  }

  @Override
  public Outcome<List<NoticeRow>> noticesOfAssociate(Actor by, String associate, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    listAssociateNotices,
                    by,
                    new ListAssociateNotices.Query(
                        AssociateCode.of(associate), Optional.empty(), page)))
        .map(found -> found.stream().map(InProcessGuide::row).toList());
  }

  private static NoticeRow row(Notice notice) {
    return new NoticeRow(
        notice.title(),
        notice.audience().series().map(SeriesCode::value),
        notice.audience().family(),
        notice.audience().zones().stream()
            .map(AdministrativeZone::number)
            .collect(Collectors.toSet()));
  }

  @Override
  public Outcome<String> listDocument(Actor by, DocumentRow row) {
    var document =
        new KeyDocument(
            year(row.year()), KeyDocument.Kind.valueOf(row.kind()), row.title(), row.place());
    return calls
        .ask(listKeyDocument, by, new ListKeyDocument.Command(document))
        .map(listed -> listed.year().toString());
  }

  @Override
  public Outcome<List<DocumentRow>> documents(Actor by, String year) {
    return calls
        .ask(readKeyDocuments, by, year(year))
        .map(
            found ->
                found.stream()
                    .map(
                        each ->
                            new DocumentRow(
                                each.year().toString(),
                                each.kind().name(),
                                each.title(),
                                each.place()))
                    .toList());
  }

  @Override
  public Outcome<String> publishRegulations(Actor by, RegulationsRow row) {
    var regulations =
        new Regulations(
            year(row.year()),
            new Scope(row.route().map(Route::valueOf), row.series().map(SeriesCode::of)),
            row.rules().stream()
                .map(rule -> new RuleText(RuleId.of(rule.rule()), rule.place(), rule.words()))
                .toList());
    return calls
        .ask(publishRegulations, by, new PublishRegulations.Command(regulations))
        .map(published -> published.year().toString());
  }

  @Override
  public Outcome<List<RuleRow>> regulations(
      Actor by, String year, Optional<String> route, Optional<String> series) {
    var query =
        new ReadRegulations.Query(
            year(year), route.map(Route::valueOf), series.map(SeriesCode::of));
    return calls
        .ask(readRegulations, by, query)
        .map(
            found ->
                found.stream()
                    .map(Regulations.InForce::text)
                    .map(text -> new RuleRow(text.rule().value(), text.place(), text.words()))
                    .toList());
  }

  @Override
  public Outcome<List<ChangeRow>> changes(Actor by, String year) {
    return calls
        .ask(readRegulationChanges, by, year(year))
        .map(
            found ->
                found.changes().stream()
                    .map(
                        each ->
                            new ChangeRow(
                                each.rule().value(),
                                each.before().map(RuleText::place),
                                each.after().map(RuleText::place)))
                    .toList());
  }

  @Override
  public Outcome<String> nameRegulators(
      Actor by, String syllabus, String year, Set<String> regulators) {
    var command =
        new NameRegulators.Command(
            SyllabusCode.of(syllabus),
            year(year),
            regulators.stream().map(Regulator::of).collect(Collectors.toSet()));
    return calls.ask(nameRegulators, by, command).map(named -> named.year().toString());
  }

  @Override
  public Outcome<List<String>> regulators(Actor by, String syllabus, String year) {
    var query = new ReadRegulators.Query(SyllabusCode.of(syllabus), year(year));
    return calls
        .ask(readRegulators, by, query)
        .map(found -> found.stream().map(Regulator::name).sorted().toList());
  }

  private static ExamYear year(String year) {
    return ExamYear.of(Integer.parseInt(year));
  }

  private static ActivitySeen seen(ReadExamsCycle.Shown shown) {
    return new ActivitySeen(
        shown.activity().phase().name(),
        shown.activity().code().value(),
        shown.due().map(DueDay::day),
        shown
            .standing()
            .map(
                standing ->
                    new StandingSeen(
                        standing.state().name(),
                        standing.progress().done(),
                        standing.progress().all())));
  }
}
