package org.examcycle.application.entry.file;

import static org.examcycle.application.entry.file.EntryColumn.DATE_OF_BIRTH;
import static org.examcycle.application.entry.file.EntryColumn.LANGUAGE;
import static org.examcycle.application.entry.file.EntryColumn.LATIN_NAME;
import static org.examcycle.application.entry.file.EntryColumn.NAME;
import static org.examcycle.application.entry.file.EntryColumn.SEX;
import static org.examcycle.application.entry.file.EntryColumn.STATUS;
import static org.examcycle.application.entry.file.EntryColumn.UCI;
import static org.examcycle.application.entry.file.EntryColumn.ULN;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;

/** A candidate's details out of a row: all of them, or none (INT-CAN-02). */
final class RowDetails {

  private RowDetails() {}

  static Optional<CandidateDetails> of(RowCells cells) {
    return cells.has(NAME, LATIN_NAME, LANGUAGE, DATE_OF_BIRTH, SEX, STATUS, UCI, ULN)
        ? required(cells)
        : Optional.empty();
  }

  static Optional<CandidateDetails> required(RowCells cells) {
    var name = cells.required(NAME);
    var latinName = cells.required(LATIN_NAME);
    var language = cells.required(LANGUAGE, PersonName::parseLanguage);
    var born = cells.required(DATE_OF_BIRTH, RowDetails::day);
    var sex = cells.required(SEX, text -> word(Sex.values(), text));
    var status = cells.required(STATUS, text -> word(CandidateStatus.values(), text));
    return Stream.of(name, latinName, language, born, sex, status).allMatch(Optional::isPresent)
        ? Optional.of(
            new CandidateDetails(
                name.orElseThrow(),
                latinName.orElseThrow(),
                language.orElseThrow(),
                born.orElseThrow(),
                sex.orElseThrow(),
                status.orElseThrow(),
                cells.text(UCI),
                cells.text(ULN)))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.matches(DATE_OF_BIRTH.form())
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> word(E[] words, String text) {
    return Stream.of(words).filter(word -> word.name().equals(text)).findFirst();
  }
}
