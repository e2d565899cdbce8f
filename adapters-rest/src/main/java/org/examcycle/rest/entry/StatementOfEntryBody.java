package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.candidate.Uln;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.value.LanguageTag;

/**
 * A statement of entry as it was issued.
 *
 * @param edition the next one says something else
 * @param name of the candidate, in its own script
 * @param latinName as certificates print it
 * @param timeZone of the centre, by whose clocks local Key Times are shown
 * @param syllabuses in the order of their codes
 * @param pageSha256 of the bytes of the page, in 64 hexadecimal digits
 * @param pdfSha256 of the bytes of the PDF
 * @param demonstration whether the person is invented
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StatementOfEntryBody(
    int edition,
    Instant issuedAt,
    SeriesCode series,
    CentreNumber centre,
    String centreName,
    CandidateNumber candidate,
    String name,
    String latinName,
    LanguageTag language,
    LocalDate dateOfBirth,
    Sex sex,
    CandidateStatus status,
    Optional<Uci> uci,
    Optional<Uln> uln,
    ZoneId timeZone,
    List<EnteredSyllabusBody> syllabuses,
    String pageSha256,
    String pdfSha256,
    boolean demonstration) {

  static StatementOfEntryBody of(IssuedDocument<StatementOfEntry> document) {
    var says = document.says();
    return new StatementOfEntryBody(
        document.issue().edition(),
        document.issue().at(),
        says.candidate().series(),
        says.candidate().centre(),
        says.centreName(),
        says.candidate().number(),
        says.name().original(),
        says.name().latin(),
        new LanguageTag(says.name().language()),
        says.dateOfBirth(),
        says.sex(),
        says.status(),
        says.uci(),
        says.uln(),
        says.timeZone(),
        says.syllabuses().stream()
            .map(syllabus -> EnteredSyllabusBody.of(syllabus, says.timeZone()))
            .toList(),
        document.printed().page().sha256(),
        document.printed().pdf().sha256(),
        says.demonstration());
  }
}
