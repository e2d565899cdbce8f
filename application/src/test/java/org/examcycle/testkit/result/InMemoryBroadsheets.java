package org.examcycle.testkit.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.AwardResult;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.result.Broadsheets;
import org.examcycle.domain.award.AwardBasis;
import org.examcycle.domain.award.Outcome;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.result.ResultHold;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryBroadsheets implements Broadsheets {

  private final Memory memory;
  private final SyllabusCatalogue catalogue;
  private final ConfirmedResults confirmed;

  InMemoryBroadsheets(Memory memory, SyllabusCatalogue catalogue) {
    this.memory = memory;
    this.catalogue = catalogue;
    this.confirmed = new ConfirmedResults(memory);
  }

  @Override
  public Slice<Line> list(SeriesCode series, CentreNumber centre, Set<String> types, Page page) {
    var found =
        confirmed
            .standingEntries(series)
            .filter(entry -> entry.candidate().centre().equals(centre))
            .map(this::line)
            .filter(line -> types.contains(line.type()))
            .sorted(Comparator.comparing(InMemoryBroadsheets::key))
            .filter(line -> page.after().filter(after -> after.compareTo(key(line)) >= 0).isEmpty())
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(found, page, InMemoryBroadsheets::key);
  }

  private Line line(Entry entry) {
    var option = entry.option();
    var syllabus = catalogue.findSyllabus(option.syllabus()).orElseThrow();
    var names =
        confirmed
            .awardOf(entry)
            .flatMap(run -> Optional.ofNullable(run.basis().byOption().get(key(option))));
    var result = confirmed.resultOf(entry);
    return new Line(
        entry.person(),
        entry.candidate().number(),
        name(entry.candidate()),
        option,
        syllabus.title(),
        names.map(AwardBasis.Names::type).orElse(syllabus.type().code()),
        names.map(AwardBasis.Names::gradeScale).orElse(syllabus.type().gradeScale()),
        result.map(AwardResult::outcome).orElse(new Outcome.Pending()),
        result.map(AwardResult::endorsements).orElse(List.of()),
        isHeld(entry.id()));
  }

  private static String key(OptionKey option) {
    return option.option().map(OptionCode::value).orElse("");
  }

  private PersonName name(CandidateKey candidate) {
    var found = memory.table("candidate", CandidateKey.class, Candidate.class).get(candidate);
    return Optional.ofNullable(found).orElseThrow().name();
  }

  private boolean isHeld(EntryId entry) {
    var hold = memory.table("result_hold", EntryId.class, ResultHold.class).get(entry);
    return hold != null && hold.isHeld();
  }

  private static String key(Line line) {
    return line.candidate() + "/" + line.option().syllabus();
  }
}
