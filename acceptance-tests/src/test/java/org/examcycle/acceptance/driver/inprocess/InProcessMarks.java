package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.MarkingDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.marking.EntryMark;
import org.examcycle.application.marking.ImportMarks;
import org.examcycle.application.marking.MarkLine;
import org.examcycle.application.marking.ReadMark;
import org.examcycle.application.marking.ReadMarks;
import org.examcycle.application.marking.RecordMark;
import org.examcycle.application.marking.RecordStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.marking.Moderation;
import org.examcycle.domain.marking.SpecialConsideration;
import org.examcycle.domain.quantity.Fraction;

@PerScenario
class InProcessMarks implements MarkingDriver {

  private final Calls calls;
  private final ImportMarks importMarks;
  private final ReadMark readMark;
  private final ReadMarks readMarks;
  private final RecordMark recordMark;
  private final RecordStanding recordStanding;

  InProcessMarks(
      Calls calls,
      ImportMarks importMarks,
      ReadMark readMark,
      ReadMarks readMarks,
      RecordMark recordMark,
      RecordStanding recordStanding) {
    this.calls = calls;
    this.importMarks = importMarks;
    this.readMark = readMark;
    this.readMarks = readMarks;
    this.recordMark = recordMark;
    this.recordStanding = recordStanding;
  }

  @Override
  public Outcome<CatalogueDriver.Taken> importMarks(Actor by, String series, List<MarkRow> rows) {
    return calls
        .ask(
            importMarks,
            by,
            new ImportMarks.Command(SeriesCode.of(series), Lines.of(rows, InProcessMarks::line)))
        .map(
            stored ->
                new CatalogueDriver.Taken(stored.added(), stored.changed(), stored.unchanged()));
  }

  private static MarkLine line(MarkRow row) {
    return new MarkLine(
        CentreNumber.of(row.candidate().centre()),
        CandidateNumber.of(row.candidate().number()),
        SyllabusCode.of(row.syllabus()),
        ComponentCode.of(row.component()),
        row.mark());
  }

  @Override
  public Outcome<Seen> mark(
      Actor by, CandidateDriver.Key candidate, String syllabus, String component) {
    var query =
        new ReadMark.Query(
            InProcessCandidates.key(candidate),
            SyllabusCode.of(syllabus),
            ComponentCode.of(component));
    return calls.ask(readMark, by, query).map(InProcessMarks::seen);
  }

  @Override
  public Outcome<List<Seen>> marks(
      Actor by, String series, String syllabus, String component, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    readMarks,
                    by,
                    new ReadMarks.Query(
                        SeriesCode.of(series),
                        SyllabusCode.of(syllabus),
                        ComponentCode.of(component),
                        page)))
        .map(all -> all.stream().map(InProcessMarks::seen).toList());
  }

  @Override
  public Outcome<Long> record(
      Actor by,
      CandidateDriver.Key candidate,
      String syllabus,
      String component,
      long version,
      Mark mark) {
    var command =
        new RecordMark.Command(
            InProcessCandidates.key(candidate),
            SyllabusCode.of(syllabus),
            ComponentCode.of(component),
            componentMark(mark),
            version);
    return calls.ask(recordMark, by, command).map(RecordMark.Recorded::version);
  }

  @Override
  public Outcome<Long> recordStanding(
      Actor by, CandidateDriver.Key candidate, String syllabus, long version, Standing standing) {
    var command =
        new RecordStanding.Command(
            InProcessCandidates.key(candidate),
            SyllabusCode.of(syllabus),
            new org.examcycle.domain.award.Standing(
                standing.caseOpen(), standing.disqualified(), standing.laterSeriesDecides()),
            version);
    return calls.ask(recordStanding, by, command).map(RecordMark.Recorded::version);
  }

  private static ComponentMark componentMark(Mark mark) {
    return switch (mark.state()) {
      case "MARKED" -> marked(mark);
      case "ABSENT" -> new ComponentMark.Absent();
      case "AWAITED" -> new ComponentMark.Awaited();
      case "EXEMPT" -> new ComponentMark.Exempt();
      case "ASSESSED" -> new ComponentMark.Assessed(mark.mark().orElseThrow());
      case "CARRIED" ->
          new ComponentMark.Carried(
              Fraction.parse(mark.carried().orElseThrow()),
              SeriesCode.of(mark.carriedFrom().orElseThrow()));
      default -> throw new IllegalArgumentException("cannot be recorded: " + mark);
    };
  }

  private static ComponentMark marked(Mark mark) {
    return new ComponentMark.Marked(
        mark.mark().orElseThrow(),
        mark.moderationSlope()
            .map(
                slope ->
                    new Moderation(
                        Fraction.parse(slope),
                        Fraction.parse(mark.moderationShift().orElseThrow()))),
        mark.specialConsideration().map(SpecialConsideration::new));
  }

  private static Seen seen(EntryMark mark) {
    return new Seen(
        InProcessCandidates.key(mark.candidate()),
        mark.component().value(),
        mark.maximum(),
        mark(mark.mark()),
        mark.version());
  }

  private static Mark mark(ComponentMark mark) {
    return switch (mark) {
      case ComponentMark.Marked(var raw, var moderation, var special) ->
          new Mark(
              "MARKED",
              Optional.of(raw),
              moderation.map(line -> line.slope().toString()),
              moderation.map(line -> line.shift().toString()),
              special.map(SpecialConsideration::percent),
              Optional.empty(),
              Optional.empty());
      case ComponentMark.Absent _ -> Mark.of("ABSENT");
      case ComponentMark.Missing _ -> Mark.of("MISSING");
      case ComponentMark.Awaited _ -> Mark.of("AWAITED");
      case ComponentMark.Exempt _ -> Mark.of("EXEMPT");
      case ComponentMark.Assessed(var assessed) -> Mark.of("ASSESSED", Optional.of(assessed));
      case ComponentMark.Carried(var exact, var from) ->
          new Mark(
              "CARRIED",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(exact.toString()),
              Optional.of(from.value()));
    };
  }
}
