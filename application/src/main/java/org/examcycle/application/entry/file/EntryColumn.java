package org.examcycle.application.entry.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.RuleId;

/** The columns of a file of entries; in this order where we write one. */
public enum EntryColumn {
  ACTION("INT-ENT-15", "enter|amend|withdraw|register|change", "What is to be done; empty: enter."),
  CENTRE("INT-PRE-01", CentreNumber.FORM.pattern(), "The centre's number."),
  CANDIDATE("INT-CAN-01", CandidateNumber.FORM.pattern(), "The candidate's number."),
  SYLLABUS(
      "INT-ENT-01",
      SyllabusCode.FORM.pattern(),
      "The syllabus; not where a candidate is registered."),
  OPTION(
      "INT-ENT-01",
      OptionCode.FORM.pattern(),
      "Empty where the syllabus gives its one option no code."),
  NEW_SYLLABUS(
      "INT-ENT-01", SyllabusCode.FORM.pattern(), "Of an amendment; empty: the same syllabus."),
  NEW_OPTION("INT-ENT-01", OptionCode.FORM.pattern(), "Of an amendment."),
  PREVIOUS_SERIES("INT-ENT-05", SeriesCode.FORM.pattern(), "Of a retake: the series before."),
  PREVIOUS_CENTRE("INT-ENT-05", CentreNumber.FORM.pattern(), "Of a retake: the centre then."),
  PREVIOUS_CANDIDATE("INT-ENT-05", CandidateNumber.FORM.pattern(), "Of a retake: the number then."),
  CARRIED_SERIES(
      "INT-ENT-09", SeriesCode.FORM.pattern(), "Of carried marks: the series that they are of."),
  CARRIED_CENTRE("INT-ENT-09", CentreNumber.FORM.pattern(), "Of carried marks: the centre then."),
  CARRIED_CANDIDATE(
      "INT-ENT-09", CandidateNumber.FORM.pattern(), "Of carried marks: the number then."),
  NAME("INT-CAN-02", "", "As the person writes it, in its own script, of any length."),
  LATIN_NAME("INT-CAN-02", "", "As certificates print it."),
  LANGUAGE("INT-CAN-02", PersonName.LANGUAGE.pattern(), "Of the name, a BCP 47 tag."),
  DATE_OF_BIRTH("INT-CAN-02", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "A day of the calendar."),
  SEX("INT-CAN-02", words(Sex.values()), "As recorded for a candidate."),
  STATUS("INT-CAN-02", words(CandidateStatus.values()), "How a candidate belongs to the centre."),
  UCI("INT-CAN-03", "", "13 characters, the last of which is checked."),
  ULN("INT-CAN-02", "", "Ten digits.");

  private static final List<String> HEADERS =
      Arrays.stream(values()).map(EntryColumn::header).toList();

  private final String header;
  private final RuleId rule;
  private final String form;
  private final String meaning;

  EntryColumn(String rule, String form, String meaning) {
    this.header = name().toLowerCase(Locale.ROOT);
    this.rule = RuleId.of(rule);
    this.form = form;
    this.meaning = meaning;
  }

  /** As it stands in the file's first line: {@code date_of_birth}. */
  public String header() {
    return header;
  }

  public static List<String> headers() {
    return HEADERS;
  }

  /** The rule that says what its values are like. */
  public RuleId rule() {
    return rule;
  }

  /** A regular expression for its values; empty where a rule alone says what is taken. */
  public String form() {
    return form;
  }

  /** For people. */
  public String meaning() {
    return meaning;
  }

  /** Whether it says who somebody is: everything from the name on. */
  boolean isPersonal() {
    return compareTo(NAME) >= 0;
  }

  private static String words(Enum<?>[] words) {
    return Stream.of(words).map(Enum::name).collect(Collectors.joining("|"));
  }
}
