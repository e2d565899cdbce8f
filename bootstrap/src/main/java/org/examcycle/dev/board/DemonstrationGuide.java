package org.examcycle.dev.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.examcycle.application.entry.english.ConfirmationOfEntry;
import org.examcycle.application.entry.english.ListSittingEntries;
import org.examcycle.application.entry.english.ReadConfirmation;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.SittingKey;

/** What a newcomer must know of the demonstration to try it. */
public final class DemonstrationGuide {

  private static final Duration MARKED_BEFORE = Duration.ofHours(17);
  private static final Page FIRST_PAGE = new Page(Optional.empty(), 100);

  private final ListSittingEntries listEntries;
  private final ReadConfirmation readConfirmation;
  private volatile Instant loadedAt = Instant.EPOCH;

  DemonstrationGuide(ListSittingEntries listEntries, ReadConfirmation readConfirmation) {
    this.listEntries = listEntries;
    this.readConfirmation = readConfirmation;
  }

  /**
   * Somebody whose result is out.
   *
   * @param secretNumber as on the Confirmation of Entry
   */
  public record Sample(
      String name, LocalDate dateOfBirth, String exam, String candidateId, String secretNumber) {
    /** Nothing of it is printed by accident. */
    @Override
    public String toString() {
      return "Sample";
    }
  }

  /**
   * What the tour of the README starts from: a series and a sitting that take entries.
   *
   * @param marked when all papers are marked, and results are not out
   * @param results when they come out
   */
  public record Tour(SeriesCode series, SittingKey sitting, Instant marked, Instant results) {}

  void opened(Instant at) {
    loadedAt = at;
  }

  /** The day of the demonstration: its dates lie around it. */
  public Instant loadedAt() {
    return loadedAt;
  }

  public Tour tour() {
    var days = Days.around(loadedAt);
    var toCome =
        DemonstrationReleases.all(days).stream()
            .filter(release -> !release.approved())
            .findFirst()
            .orElseThrow();
    var sitting =
        DemonstrationSitting.all(days).stream()
            .map(DemonstrationSitting::key)
            .max(Comparator.comparing(key -> key.examDate().date()))
            .orElseThrow();
    return new Tour(
        toCome.series(), sitting, toCome.resultsAt().minus(MARKED_BEFORE), toCome.resultsAt());
  }

  /** Read as the officer of the candidate's centre reads it. */
  public Sample sample() {
    var sittings = DemonstrationSitting.all(Days.around(loadedAt));
    var sitting = sittings.getFirst();
    var somebody = DemonstrationSittings.people(sitting, sittings.size()).getFirst();
    var officer = Given.officerOf(sitting.key().centre());
    var question = new ListSittingEntries.Question(sitting.key(), FIRST_PAGE);
    var entry =
        Given.by(officer, listEntries, question, loadedAt).items().stream()
            .filter(each -> each.candidate().name().latin().equals(somebody.name().latin()))
            .findFirst()
            .orElseThrow();
    var confirmation =
        Given.by(officer, readConfirmation, new ReadConfirmation.Question(entry.id()), loadedAt);
    return sample(entry, confirmation);
  }

  private static Sample sample(EnglishEntry entry, ConfirmationOfEntry confirmation) {
    return new Sample(
        confirmation.name().latin(),
        entry.candidate().dateOfBirth(),
        confirmation.examName(),
        confirmation.candidateId().value(),
        confirmation.secretNumber().value());
  }
}
