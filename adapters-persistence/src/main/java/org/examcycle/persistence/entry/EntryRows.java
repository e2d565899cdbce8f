package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.ENTRY;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.quantity.Money;
import org.examcycle.persistence.FilledRecord;
import org.examcycle.persistence.jooq.tables.records.EntryRecord;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Entries as rows. */
final class EntryRows {

  private EntryRows() {}

  /** In the order of {@link #values}. */
  static final List<Field<?>> COLUMNS =
      List.of(
          ENTRY.ID,
          ENTRY.SERIES,
          ENTRY.CENTRE,
          ENTRY.CANDIDATE_NUMBER,
          ENTRY.PERSON,
          ENTRY.SYLLABUS,
          ENTRY.OPTION_CODE,
          ENTRY.KIND,
          ENTRY.STANDING,
          ENTRY.PREVIOUS_SERIES,
          ENTRY.PREVIOUS_CENTRE,
          ENTRY.PREVIOUS_CANDIDATE,
          ENTRY.CARRIED_SERIES,
          ENTRY.CARRIED_CENTRE,
          ENTRY.CARRIED_CANDIDATE,
          ENTRY.FEE,
          ENTRY.CURRENCY,
          ENTRY.ARRIVED_AT,
          ENTRY.WITHDRAWN_AT,
          ENTRY.RULES,
          ENTRY.VERSION);

  static EntryRecord of(Entry entry) {
    return FilledRecord.of(new EntryRecord(), COLUMNS, values(entry));
  }

  /** What a row costs counts where a hundred thousand are copied: no record is made of it. */
  static @Nullable Object[] values(Entry entry) {
    return new @Nullable Object[] {
      entry.id().value(),
      entry.candidate().series().value(),
      entry.candidate().centre().value(),
      entry.candidate().number().value(),
      entry.person().value(),
      entry.option().syllabus().value(),
      entry.option().option().map(OptionCode::value).orElse(""),
      entry.kind().name(),
      entry.standing().name(),
      entry.previous().map(key -> key.series().value()).orElse(null),
      entry.previous().map(key -> key.centre().value()).orElse(null),
      entry.previous().map(key -> key.number().value()).orElse(null),
      entry.carriedFrom().map(key -> key.series().value()).orElse(null),
      entry.carriedFrom().map(key -> key.centre().value()).orElse(null),
      entry.carriedFrom().map(key -> key.number().value()).orElse(null),
      entry.fee().minorUnits(),
      entry.fee().currency().getCurrencyCode(),
      entry.arrivedAt(),
      entry.state() instanceof EntryState.Withdrawn(var at) ? at : null,
      entry.rules(),
      entry.version()
    };
  }

  static Entry read(EntryRecord row) {
    return new Entry(
        new EntryId(row.getId()),
        candidate(row),
        new PersonId(row.getPerson()),
        option(row),
        EntryKind.valueOf(row.getKind()),
        EntryStanding.valueOf(row.getStanding()),
        previous(row),
        carriedFrom(row),
        fee(row),
        row.getWithdrawnAt() == null
            ? new EntryState.Entered()
            : new EntryState.Withdrawn(row.getWithdrawnAt()),
        row.getArrivedAt(),
        row.getRules(),
        row.getVersion());
  }

  static CandidateKey candidate(EntryRecord row) {
    return key(row.getSeries(), row.getCentre(), row.getCandidateNumber());
  }

  static Optional<CandidateKey> previous(EntryRecord row) {
    return row.getPreviousSeries() == null
        ? Optional.empty()
        : Optional.of(
            key(row.getPreviousSeries(), row.getPreviousCentre(), row.getPreviousCandidate()));
  }

  static Optional<CandidateKey> carriedFrom(EntryRecord row) {
    return row.getCarriedSeries() == null
        ? Optional.empty()
        : Optional.of(
            key(row.getCarriedSeries(), row.getCarriedCentre(), row.getCarriedCandidate()));
  }

  static OptionKey option(EntryRecord row) {
    return OptionKey.of(row.getSyllabus(), row.getOptionCode());
  }

  static Money fee(EntryRecord row) {
    return new Money(row.getFee(), Currency.getInstance(row.getCurrency()));
  }

  private static CandidateKey key(String series, String centre, String number) {
    return new CandidateKey(
        SeriesCode.of(series), CentreNumber.of(centre), CandidateNumber.of(number));
  }
}
