package org.examcycle.testkit.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.PaperAhead;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.file.Row;
import org.examcycle.application.marking.MarkFiles;
import org.examcycle.application.marking.MarkLine;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.History;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.marking.ComponentMark.Marked;
import org.examcycle.domain.marking.MarkMustFit;
import org.examcycle.domain.marking.MarkText;
import org.examcycle.domain.marking.MarkingRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.marking.MarkTables.Kept;
import org.examcycle.testkit.marking.MarkTables.MarkKey;

@InMemory
final class InMemoryMarkFiles implements MarkFiles {

  private final MarkTables tables;
  private final OptionTables options;
  private final CentreRepository centres;
  private final History history;

  InMemoryMarkFiles(
      Memory memory, OptionTables options, CentreRepository centres, History history) {
    this.tables = new MarkTables(memory);
    this.options = options;
    this.centres = centres;
    this.history = history;
  }

  @Override
  public Laid lay(SeriesCode series, List<Row<MarkLine>> rows) {
    return new InMemoryLaid(series, rows);
  }

  private final class InMemoryLaid implements Laid {

    private final SeriesCode series;
    private final List<Row<MarkLine>> rows;

    InMemoryLaid(SeriesCode series, List<Row<MarkLine>> rows) {
      this.series = series;
      this.rows = rows;
    }

    @Override
    public Misfits misfits(List<PaperAhead> ahead, int limit) {
      var seen = new HashSet<List<Object>>();
      var rule = new MarkMustFit();
      var all =
          rows.stream()
              .map(row -> row.map(line -> facts(line, !seen.add(identity(line)), ahead)))
              .filter(row -> rule.check(row.value()).isPresent())
              .toList();
      return new Misfits(all.stream().limit(limit).toList(), all.size());
    }

    @Override
    public Stored store(Call call) {
      var changes = new ArrayList<Change>();
      var added = 0;
      for (var row : rows) {
        var line = row.value();
        var entry = entry(line).orElseThrow();
        var key = new MarkKey(entry.id(), line.component());
        var known = Optional.ofNullable(tables.marks().get(key));
        var mark = mark(line, known.map(Kept::mark));
        if (known.filter(kept -> kept.mark().equals(mark)).isEmpty()) {
          tables.marks().put(key, new Kept(mark, known.map(Kept::version).orElse(0L) + 1));
          added += known.isEmpty() ? 1 : 0;
          changes.add(
              Change.of(
                      "mark",
                      entry.id() + "/" + line.component(),
                      known.isEmpty() ? "given" : "changed")
                  .from(
                      "mark",
                      MarkText.of(known.map(Kept::mark).orElse(new ComponentMark.Missing())))
                  .to("mark", MarkText.of(mark))
                  .under(MarkingRefusal.MARKS));
        }
      }
      history.append(call, "ImportMarks", changes);
      return new Stored(added, changes.size() - added, rows.size() - changes.size());
    }

    private MarkMustFit.Facts facts(MarkLine line, boolean again, List<PaperAhead> ahead) {
      var option = entry(line).map(Entry::option);
      return new MarkMustFit.Facts(
          candidate(line),
          line.syllabus(),
          line.component(),
          option,
          option.flatMap(its -> maximum(its, line)),
          line.mark(),
          again,
          ahead.stream().filter(paper -> isOf(line, paper)).map(PaperAhead::keyTime).findFirst());
    }

    private boolean isOf(MarkLine line, PaperAhead paper) {
      return paper.syllabus().equals(line.syllabus())
          && paper.component().equals(line.component())
          && centres
              .find(line.centre())
              .filter(centre -> centre.zone().equals(paper.zone()))
              .isPresent();
    }

    private Optional<Integer> maximum(OptionKey option, MarkLine line) {
      return InMemoryMarkBook.maximum(options, series, option, line.component());
    }

    private Optional<Entry> entry(MarkLine line) {
      return tables.find(candidate(line), line.syllabus());
    }

    private CandidateKey candidate(MarkLine line) {
      return new CandidateKey(series, line.centre(), line.candidate());
    }

    private static List<Object> identity(MarkLine line) {
      return List.of(line.centre(), line.candidate(), line.syllabus(), line.component());
    }

    private static ComponentMark mark(MarkLine line, Optional<ComponentMark> known) {
      if (line.mark().isEmpty()) {
        return new ComponentMark.Absent();
      }
      int raw = line.mark().get();
      return known
          .filter(Marked.class::isInstance)
          .map(Marked.class::cast)
          .map(marked -> new Marked(raw, marked.moderation(), marked.specialConsideration()))
          .orElse(Marked.of(raw));
    }
  }
}
