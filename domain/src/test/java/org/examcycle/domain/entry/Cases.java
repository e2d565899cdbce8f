package org.examcycle.domain.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.quantity.Money;

/** The case in which nothing speaks against Amira's entry for Biology, and single steps off it. */
final class Cases {

  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final SeriesCode NOVEMBER = SeriesCode.of("2026-11");
  static final SeriesCode MARCH = SeriesCode.of("2027-03");
  static final SeriesCode JUNE = SeriesCode.of("2027-06");
  static final CentreNumber NORTHGATE = CentreNumber.of("MZ040");
  static final OptionKey WITH_PRACTICAL = OptionKey.of("0610", "AX");
  static final OptionKey WITHOUT_PRACTICAL = OptionKey.of("0610", "BX");
  static final CandidateKey EARLIER =
      new CandidateKey(MARCH, CentreNumber.of("ZA001"), CandidateNumber.of("0042"));
  static final LocalDate BORN = LocalDate.of(2010, 5, 17);
  static final PersonId PERSON = new PersonId(new UUID(0, 1));
  static final Instant ON_TIME = Instant.parse("2027-02-01T12:00:00Z");
  static final Instant LATE = Instant.parse("2027-03-10T12:00:00Z");
  static final Instant VERY_LATE = Instant.parse("2027-04-20T12:00:00Z");
  static final Instant SHUT = Instant.parse("2027-04-23T23:00:00Z");

  private Cases() {}

  static Money pounds(long whole) {
    return Money.of(whole * 100, "GBP");
  }

  static EntryStages stages(String closing) {
    return new EntryStages(
        LONDON,
        List.of(
            new EntryStage(EntryStanding.ON_TIME, LocalDate.parse(closing), pounds(0)),
            new EntryStage(EntryStanding.LATE, LocalDate.of(2027, 4, 16), pounds(40)),
            new EntryStage(EntryStanding.VERY_LATE, LocalDate.of(2027, 4, 23), pounds(95))));
  }

  static Series series(List<EntryDates> dates, Set<CountryCode> countries, int singleZone) {
    return new Series(
        JUNE,
        SeriesKind.of("JUNE_NOVEMBER"),
        Currency.getInstance("GBP"),
        countries,
        AdministrativeZone.parse("" + singleZone),
        Optional.of(MARCH),
        dates);
  }

  /** First entries close on 21 February, retakes on 20 March 2027. */
  static Series series() {
    return series(
        List.of(
            new EntryDates(EntryKind.FIRST, Optional.empty(), stages("2027-02-21")),
            new EntryDates(EntryKind.RETAKE, Optional.empty(), stages("2027-03-20"))),
        Set.of(),
        0);
  }

  static Centre centre(CentreStatus status, String... syllabuses) {
    return new Centre(
        NORTHGATE,
        "Northgate School",
        status,
        "A. Head",
        "B. Officer",
        CountryCode.of("MZ"),
        AdministrativeZone.of(3),
        ZoneId.of("Africa/Maputo"),
        Optional.empty(),
        Set.of(syllabuses).stream()
            .map(SyllabusCode::of)
            .collect(java.util.stream.Collectors.toSet()),
        1);
  }

  static Candidate amira(CandidateStatus status) {
    return new Candidate(
        new CandidateKey(JUNE, NORTHGATE, CandidateNumber.of("0001")),
        PERSON,
        new PersonName("أميرة", "Amira", Locale.forLanguageTag("ar")),
        BORN,
        Sex.FEMALE,
        status,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  static Syllabus syllabus(String code, String title, String level) {
    return new Syllabus(
        SyllabusCode.of(code),
        title,
        new QualificationType(
            level,
            level,
            level,
            "IGCSE_AND_O_LEVEL",
            "scale",
            Optional.empty(),
            "award",
            "outcome",
            "release",
            "enquiry"));
  }

  static Offer offer(OptionKey option, long pounds) {
    return new Offer(JUNE, option, zones(3, 4), true, false, pounds(pounds));
  }

  static Set<AdministrativeZone> zones(Integer... numbers) {
    return Set.of(numbers).stream()
        .map(AdministrativeZone::of)
        .collect(java.util.stream.Collectors.toSet());
  }

  static HeldEntry held(String code, String title, String level) {
    return new HeldEntry(new EntryId(new UUID(0, 99)), syllabus(code, title, level));
  }

  static EntryCase first(Instant arrivedAt) {
    return new EntryCase(
        series(),
        centre(CentreStatus.APPROVED, "0610"),
        amira(CandidateStatus.SCHOOL),
        Optional.empty(),
        syllabus("0610", "Biology", "GCSE"),
        WITHOUT_PRACTICAL,
        Optional.of(offer(WITHOUT_PRACTICAL, 90)),
        EntryKind.FIRST,
        Optional.empty(),
        List.of(),
        List.of(),
        arrivedAt);
  }

  static EntryCase retake(Instant arrivedAt) {
    var c = first(arrivedAt);
    return new EntryCase(
        c.series(),
        c.centre(),
        c.candidate(),
        c.entry(),
        c.syllabus(),
        c.option(),
        c.offer(),
        EntryKind.RETAKE,
        Optional.of(
            new RetakeClaim(EARLIER, Optional.of(new RetakeClaim.EarlierEntry(PERSON, BORN)))),
        c.held(),
        c.prohibited(),
        arrivedAt);
  }

  /** The change of an entry to another offer. */
  static EntryCase change(Entry entry, Offer to, Instant arrivedAt) {
    var c = entry.kind() == EntryKind.FIRST ? first(arrivedAt) : retake(arrivedAt);
    return new EntryCase(
        c.series(),
        c.centre(),
        c.candidate(),
        Optional.of(entry),
        c.syllabus(),
        to.option(),
        Optional.of(to),
        c.kind(),
        c.retake(),
        c.held(),
        c.prohibited(),
        arrivedAt);
  }
}
