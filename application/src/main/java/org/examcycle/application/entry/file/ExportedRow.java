package org.examcycle.application.entry.file;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.entry.Entry;

/**
 * The row by which something comes about that is there already: the other way of {@link EntryRow}.
 */
final class ExportedRow {

  private ExportedRow() {}

  static EntryCells of(EntryExports.Exported exported) {
    var texts = new EnumMap<EntryColumn, String>(EntryColumn.class);
    put(texts, exported.candidate());
    var action = exported.entry().isPresent() ? EntryRow.Action.ENTER : EntryRow.Action.REGISTER;
    texts.put(EntryColumn.ACTION, action.name().toLowerCase(Locale.ROOT));
    exported.entry().ifPresent(entry -> put(texts, entry));
    return EntryCells.of(texts);
  }

  private static void put(Map<EntryColumn, String> texts, Candidate candidate) {
    texts.put(EntryColumn.CENTRE, candidate.key().centre().value());
    texts.put(EntryColumn.CANDIDATE, candidate.key().number().value());
    texts.put(EntryColumn.NAME, candidate.name().original());
    texts.put(EntryColumn.LATIN_NAME, candidate.name().latin());
    texts.put(EntryColumn.LANGUAGE, candidate.name().language().toLanguageTag());
    texts.put(EntryColumn.DATE_OF_BIRTH, candidate.dateOfBirth().toString());
    texts.put(EntryColumn.SEX, candidate.sex().name());
    texts.put(EntryColumn.STATUS, candidate.status().name());
    candidate.uci().ifPresent(uci -> texts.put(EntryColumn.UCI, uci.value()));
    candidate.uln().ifPresent(uln -> texts.put(EntryColumn.ULN, uln.value()));
  }

  private static void put(Map<EntryColumn, String> texts, Entry entry) {
    texts.put(EntryColumn.SYLLABUS, entry.option().syllabus().value());
    entry.option().option().ifPresent(code -> texts.put(EntryColumn.OPTION, code.value()));
    entry.previous().ifPresent(previous -> putPrevious(texts, previous));
    entry.carriedFrom().ifPresent(earlier -> putCarried(texts, earlier));
  }

  private static void putPrevious(Map<EntryColumn, String> texts, CandidateKey previous) {
    texts.put(EntryColumn.PREVIOUS_SERIES, previous.series().value());
    texts.put(EntryColumn.PREVIOUS_CENTRE, previous.centre().value());
    texts.put(EntryColumn.PREVIOUS_CANDIDATE, previous.number().value());
  }

  private static void putCarried(Map<EntryColumn, String> texts, CandidateKey earlier) {
    texts.put(EntryColumn.CARRIED_SERIES, earlier.series().value());
    texts.put(EntryColumn.CARRIED_CENTRE, earlier.centre().value());
    texts.put(EntryColumn.CARRIED_CANDIDATE, earlier.number().value());
  }
}
