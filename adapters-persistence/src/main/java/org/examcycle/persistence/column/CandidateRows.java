package org.examcycle.persistence.column;

import java.util.Locale;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.candidate.Uln;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.jooq.tables.records.CandidateRecord;

/** Candidates as rows; when they were registered is known to who adds one. */
public final class CandidateRows {

  private CandidateRows() {}

  public static CandidateRecord record(Candidate candidate) {
    var row = new CandidateRecord();
    row.setSeries(candidate.key().series().value());
    row.setCentre(candidate.key().centre().value());
    row.setNumber(candidate.key().number().value());
    row.setPerson(candidate.person().value());
    row.setName(candidate.name().original());
    row.setLatinName(candidate.name().latin());
    row.setLanguage(candidate.name().language().toLanguageTag());
    row.setDateOfBirth(candidate.dateOfBirth());
    row.setSex(candidate.sex().name());
    row.setStatus(candidate.status().name());
    row.setUci(candidate.uci().map(Uci::value).orElse(null));
    row.setUln(candidate.uln().map(Uln::value).orElse(null));
    row.setVersion(candidate.version());
    return row;
  }

  public static Candidate read(CandidateRecord row) {
    return new Candidate(
        new CandidateKey(
            SeriesCode.of(row.getSeries()),
            CentreNumber.of(row.getCentre()),
            CandidateNumber.of(row.getNumber())),
        new PersonId(row.getPerson()),
        new PersonName(row.getName(), row.getLatinName(), Locale.forLanguageTag(row.getLanguage())),
        row.getDateOfBirth(),
        Sex.valueOf(row.getSex()),
        CandidateStatus.valueOf(row.getStatus()),
        Optional.ofNullable(row.getUci()).map(Uci::of),
        Optional.ofNullable(row.getUln()).map(Uln::of),
        row.getVersion());
  }
}
