package org.examcycle.persistence.marking;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.examcycle.application.calendar.PaperAhead;
import org.examcycle.application.file.Row;
import org.examcycle.application.marking.MarkFiles;
import org.examcycle.application.marking.MarkLine;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.marking.MarkMustFit;
import org.examcycle.domain.marking.MarkText;
import org.examcycle.domain.marking.MarkingRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Staging;
import org.examcycle.persistence.column.MarkColumns;
import org.examcycle.persistence.usecase.HistoryWriter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Marks come in by COPY beside the entries, are checked by one query and stored by two. */
@JooqAdapter
final class JooqMarkFiles implements MarkFiles {

  private static final String NAME = "mark_staging";
  private static final Field<Integer> LINE = field(name("line"), SQLDataType.INTEGER);
  private static final Field<String> CENTRE = field(name("centre"), SQLDataType.CLOB);
  private static final Field<String> CANDIDATE = field(name("candidate"), SQLDataType.CLOB);
  private static final Field<String> SYLLABUS = field(name("syllabus"), SQLDataType.CLOB);
  private static final Field<String> COMPONENT = field(name("component"), SQLDataType.CLOB);
  private static final Field<Integer> MARK = field(name("mark"), SQLDataType.INTEGER);

  /** Each row with its standing entry, the component's maximum, and whether it repeats another. */
  private static final String LAID =
      """
      select l.line, l.centre, l.candidate, l.syllabus, l.component, l.mark,
             e.id as entry, e.option_code, c.maximum,
             row_number() over (
               partition by l.centre, l.candidate, l.syllabus, l.component order by l.line) > 1 as again
        from pg_temp.mark_staging l
        left join entry e
          on e.series = {0} and e.centre = l.centre and e.candidate_number = l.candidate
         and e.syllabus = l.syllabus and e.withdrawn_at is null
        left join (select syllabus, max(version) as version
                     from option_table where series = {0} group by syllabus) v
          on v.syllabus = l.syllabus
        left join option_component c
          on c.series = {0} and c.syllabus = l.syllabus and c.version = v.version
         and c.option_code = e.option_code and c.component = l.component
      """;

  private static final String MISFITS =
      "select laid.*, ahead.place, count(*) over () as in_all from ("
          + LAID
          + """
          ) laid
          left join centre c on c.number = laid.centre
          left join unnest({1}, {2}, {3}) with ordinality as ahead(zone, syllabus, component, place)
            on ahead.zone = c.zone and ahead.syllabus = laid.syllabus
           and ahead.component = laid.component
          where laid.maximum is null or laid.again or laid.mark not between 0 and laid.maximum
             or ahead.place is not null
          order by laid.line
          limit {4}
          """;

  private static final String CHANGE =
      "update component_mark m"
          + """
           set state = case when laid.mark is null then 'ABSENT' else 'MARKED' end,
               mark = laid.mark,
               moderation_slope = case when m.state = 'MARKED' and laid.mark is not null then m.moderation_slope end,
               moderation_shift = case when m.state = 'MARKED' and laid.mark is not null then m.moderation_shift end,
               special_percent = case when m.state = 'MARKED' and laid.mark is not null then m.special_percent end,
               carried = null,
               carried_from = null,
               version = m.version + 1
          from (
          """
          + LAID
          + """
          ) laid
          where m.entry = laid.entry and m.component = laid.component
            and (m.state, m.mark) is distinct from
                (case when laid.mark is null then 'ABSENT' else 'MARKED' end, laid.mark)
          returning m.entry, m.component,
            old.state as old_state, old.mark as old_mark, old.moderation_slope as old_slope,
            old.moderation_shift as old_shift, old.special_percent as old_special,
            old.carried as old_carried, old.carried_from as old_from,
            new.state as new_state, new.mark as new_mark, new.moderation_slope as new_slope,
            new.moderation_shift as new_shift, new.special_percent as new_special,
            new.carried as new_carried, new.carried_from as new_from
          """;

  private static final String ADD =
      "insert into component_mark (entry, component, state, mark, version)"
          + """
          select laid.entry, laid.component,
                 case when laid.mark is null then 'ABSENT' else 'MARKED' end, laid.mark, 1
            from (
          """
          + LAID
          + """
          ) laid
          where not exists (
            select from component_mark m where m.entry = laid.entry and m.component = laid.component)
          order by laid.entry, laid.component
          returning entry, component, state as new_state, mark as new_mark,
            moderation_slope as new_slope, moderation_shift as new_shift,
            special_percent as new_special, carried as new_carried, carried_from as new_from
          """;

  private final DSLContext dsl;
  private final HistoryWriter history;

  JooqMarkFiles(DSLContext dsl, HistoryWriter history) {
    this.dsl = dsl;
    this.history = history;
  }

  @Override
  public Laid lay(SeriesCode series, List<Row<MarkLine>> rows) {
    var _ =
        Staging.table(dsl, NAME, LINE, CENTRE, CANDIDATE, SYLLABUS, COMPONENT, MARK)
            .fill(rows.stream().map(JooqMarkFiles::values).toList());
    return new OnTable(series, rows.size());
  }

  private static @Nullable Object[] values(Row<MarkLine> row) {
    var line = row.value();
    return new @Nullable Object[] {
      row.line(),
      line.centre().value(),
      line.candidate().value(),
      line.syllabus().value(),
      line.component().value(),
      line.mark().orElse(null)
    };
  }

  private final class OnTable implements Laid {

    private final SeriesCode series;
    private final int size;

    OnTable(SeriesCode series, int size) {
      this.series = series;
      this.size = size;
    }

    @Override
    public Misfits misfits(List<PaperAhead> ahead, int limit) {
      var found =
          dsl.resultQuery(
                  MISFITS,
                  value(),
                  val(of(ahead, paper -> (short) paper.zone().number(), Short[]::new)),
                  val(of(ahead, paper -> paper.syllabus().value(), String[]::new)),
                  val(of(ahead, paper -> paper.component().value(), String[]::new)),
                  inline(limit))
              .fetch();
      return new Misfits(
          found.map(row -> new Row<>(row.get(LINE), facts(row, ahead))),
          found.stream().findFirst().map(row -> row.get("in_all", Integer.class)).orElse(0));
    }

    @Override
    public Stored store(Call call) {
      var changes = new ArrayList<Change>();
      dsl.resultQuery(CHANGE, value()).forEach(row -> changes.add(change(row, "changed")));
      var changed = changes.size();
      dsl.resultQuery(ADD, value()).forEach(row -> changes.add(change(row, "given")));
      history.write(call, "ImportMarks", changes.iterator());
      return new Stored(changes.size() - changed, changed, size - changes.size());
    }

    private Field<String> value() {
      return val(series.value());
    }

    private static <T> T[] of(
        List<PaperAhead> ahead, Function<PaperAhead, T> part, IntFunction<T[]> array) {
      return ahead.stream().map(part).toArray(array);
    }

    private MarkMustFit.Facts facts(Record row, List<PaperAhead> ahead) {
      var option = Optional.ofNullable(row.get("option_code", String.class));
      return new MarkMustFit.Facts(
          new CandidateKey(
              series, CentreNumber.of(row.get(CENTRE)), CandidateNumber.of(row.get(CANDIDATE))),
          SyllabusCode.of(row.get(SYLLABUS)),
          ComponentCode.of(row.get(COMPONENT)),
          option.map(code -> OptionKey.of(row.get(SYLLABUS), code)),
          Optional.ofNullable(row.get("maximum", Integer.class)),
          Optional.ofNullable(row.get(MARK)),
          row.get("again", Boolean.class),
          Optional.ofNullable(row.get("place", Integer.class))
              .map(place -> ahead.get(place - 1).keyTime()));
    }

    private Change change(Record row, String what) {
      var before = what.equals("given") ? new ComponentMark.Missing() : mark(row, "old_");
      return Change.of("mark", row.get("entry", UUID.class) + "/" + row.get(COMPONENT), what)
          .from("mark", MarkText.of(before))
          .to("mark", MarkText.of(mark(row, "new_")))
          .under(MarkingRefusal.MARKS);
    }

    private static ComponentMark mark(Record row, String when) {
      return new MarkColumns(
              row.get(when + "state", String.class),
              row.get(when + "mark", Integer.class),
              row.get(when + "slope", String.class),
              row.get(when + "shift", String.class),
              row.get(when + "special", Integer.class),
              row.get(when + "carried", String.class),
              row.get(when + "from", String.class))
          .toMark();
    }
  }
}
