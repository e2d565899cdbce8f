package org.examcycle.persistence.entry;

import java.util.Currency;
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
import org.examcycle.persistence.jooq.tables.records.EntryRecord;

/** Entries as rows. */
final class EntryRows {

  private EntryRows() {}

  static EntryRecord of(Entry entry) {
    var row = new EntryRecord();
    row.setId(entry.id().value());
    row.setSeries(entry.candidate().series().value());
    row.setCentre(entry.candidate().centre().value());
    row.setCandidateNumber(entry.candidate().number().value());
    row.setPerson(entry.person().value());
    row.setSyllabus(entry.option().syllabus().value());
    row.setOptionCode(entry.option().option().map(OptionCode::value).orElse(""));
    row.setKind(entry.kind().name());
    row.setStanding(entry.standing().name());
    row.setPreviousSeries(entry.previous().map(key -> key.series().value()).orElse(null));
    row.setPreviousCentre(entry.previous().map(key -> key.centre().value()).orElse(null));
    row.setPreviousCandidate(entry.previous().map(key -> key.number().value()).orElse(null));
    row.setCarriedSeries(entry.carriedFrom().map(key -> key.series().value()).orElse(null));
    row.setCarriedCentre(entry.carriedFrom().map(key -> key.centre().value()).orElse(null));
    row.setCarriedCandidate(entry.carriedFrom().map(key -> key.number().value()).orElse(null));
    row.setFee(entry.fee().minorUnits());
    row.setCurrency(entry.fee().currency().getCurrencyCode());
    row.setArrivedAt(entry.arrivedAt());
    row.setWithdrawnAt(
        switch (entry.state()) {
          case EntryState.Entered _ -> null;
          case EntryState.Withdrawn(var at) -> at;
        });
    row.setRules(entry.rules());
    row.setVersion(entry.version());
    return row;
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
