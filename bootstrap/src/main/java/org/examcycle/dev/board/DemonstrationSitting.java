package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.application.calendar.english.ScheduleExamDate;
import org.examcycle.application.entry.english.OpenSitting;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.ExamDefinition;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.CentrePolicy;
import org.examcycle.domain.entry.english.ComponentTime;
import org.examcycle.domain.entry.english.LateEntries;
import org.examcycle.domain.entry.english.RefundRow;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.quantity.Money;

/**
 * A sitting of the demonstration.
 *
 * @param closes the last day on which an entry is on time
 * @param lateUntil the last day late, where the centre takes late entries
 * @param share which of the people sit it
 * @param scores when they came in
 * @param released when results were released: in the window, or before it
 */
record DemonstrationSitting(
    SittingKey key,
    LocalDate closes,
    Optional<LocalDate> lateUntil,
    int share,
    Optional<Instant> scores,
    Optional<Instant> released) {

  private static final Currency CURRENCY = Currency.getInstance("EUR");
  private static final Money FEE = new Money(210_00, CURRENCY);
  private static final Money LATE_FEE = new Money(60_00, CURRENCY);
  private static final int HALF = 50;
  private static final int FIRST_HOUR = 9;
  private static final int OPENED_DAYS_BEFORE = 90;
  private static final int ENTERED_DAYS_BEFORE = 10;

  static List<DemonstrationSitting> all(Days days) {
    return Table.read("english/sittings.csv", row -> of(row, days));
  }

  private static DemonstrationSitting of(NamedCsvRecord row, Days days) {
    var examDate =
        new ExamDateKey(
            ExamCode.of(row.getField("exam")),
            days.day(row.getField("date")),
            ExamMode.valueOf(row.getField("mode")),
            Table.yes(row, "schools"));
    return new DemonstrationSitting(
        new SittingKey(CentreNumber.of(row.getField("centre")), examDate),
        days.day(row.getField("closes")),
        Table.filled(row, "late_until").map(days::day),
        Table.whole(row, "people"),
        Table.filled(row, "scores").map(days::day).map(Days::noon),
        Table.filled(row, "released").map(days::day).map(Days::noon));
  }

  Instant opened() {
    return Days.noon(closes.minusDays(OPENED_DAYS_BEFORE));
  }

  Instant entered(Instant now) {
    var onTime = Days.noon(closes.minusDays(ENTERED_DAYS_BEFORE));
    return onTime.isBefore(now) ? onTime : now;
  }

  ScheduleExamDate.Command schedule() {
    return new ScheduleExamDate.Command(key.examDate(), closes, Optional.empty());
  }

  OpenSitting.Command open(ExamDefinition exam, ZoneId zone) {
    var components =
        exam.scales().getFirst().components().stream().map(each -> each.name()).toList();
    return new OpenSitting.Command(
        key,
        "Great Hall",
        zone,
        IntStream.range(0, components.size()).mapToObj(i -> at(components.get(i), i)).toList(),
        new CentrePolicy(
            FEE,
            lateUntil.map(day -> new LateEntries(day, LATE_FEE)),
            List.of(new RefundRow(closes, HALF))));
  }

  private ComponentTime at(ComponentName component, int i) {
    return new ComponentTime(component, key.examDate().date().atTime(FIRST_HOUR + i, 0));
  }
}
