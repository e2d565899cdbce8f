package org.examcycle.testkit.entry.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.SentToAssociate;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.submission.SubmissionQueries;
import org.examcycle.application.entry.submission.SubmissionView;
import org.examcycle.application.entry.submission.Submissions;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Submissions} and {@link SubmissionQueries} do on every adapter. */
public abstract class SubmissionsContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00.123456Z");
  private static final Instant LATER = Instant.parse("2026-09-02T12:00:00Z");
  private static final AssociateCode BRIT = AssociateCode.of("BRIT");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final CandidateKey THERE = Candidates.key("2027-06", "MZ041", "0007");
  private static final CandidateKey ALONE = Candidates.key("2027-06", "MZ042", "0009");
  private static final EntryId ENTRY = new EntryId(new UUID(0x7000L, 0x8000000000000009L));
  private static final OptionKey BIOLOGY = OptionKey.of("0610", "BX");

  /** Two centres are attached to Britannia, the third to nobody. */
  @BeforeEach
  final void registerCandidates() {
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    get(AssociateRepository.class).add(new Associate(BRIT, "Britannia"));
    for (var key : List.of(HERE, THERE, ALONE)) {
      var associate = key.equals(ALONE) ? Optional.<AssociateCode>empty() : Optional.of(BRIT);
      get(CentreRepository.class)
          .add(
              Centres.with(
                  Centres.centre(key.centre().value()), CentreStatus.APPROVED, associate, 1));
      get(CandidateRepository.class).add(Candidates.amira(key, AMIRA), NOW);
    }
    get(EntryRepository.class).add(entry());
  }

  private static Entry entry() {
    return Entries.made(ENTRY, HERE, AMIRA, BIOLOGY, NOW);
  }

  private static Submission submission(long id, CandidateKey candidate, Asked asked) {
    return Submission.waiting(
        new SubmissionId(new UUID(0x7000L, 0x8000000000000000L | id)),
        candidate,
        AMIRA,
        asked,
        NOW);
  }

  private static Asked toEnter(CandidateKey candidate) {
    return new Asked.ToEnter(candidate, BIOLOGY, Optional.empty());
  }

  private Submissions submissions() {
    return get(Submissions.class);
  }

  private SubmissionQueries queries() {
    return get(SubmissionQueries.class);
  }

  private static SubmissionView shown(Submission submission) {
    return new SubmissionView(submission, Optional.of(Candidates.amira(HERE, AMIRA).name()));
  }

  @Test
  final void each_kind_is_found_as_it_was_sent() {
    var earlier = Candidates.key("2027-03", "ZA001", "0042");
    var noCode = OptionKey.of("0610", "");
    var all =
        List.of(
            submission(1, HERE, toEnter(HERE)),
            submission(
                2, HERE, new Asked.ToEnter(HERE, noCode, Optional.of(earlier), Optional.of(THERE))),
            submission(3, HERE, new Asked.ToAmend(ENTRY, noCode)),
            submission(4, HERE, new Asked.ToWithdraw(ENTRY)),
            submission(5, HERE, new Asked.ToTransfer(HERE, THERE.centre())),
            submission(
                6,
                HERE,
                new Asked.ToDeviate(HERE, BIOLOGY.syllabus(), ComponentCode.of("12"), LATER)));
    all.forEach(submissions()::add);

    for (var each : all) {
      assertThat(submissions().hold(each.id())).contains(each);
      assertThat(queries().find(each.id())).contains(shown(each));
    }
    assertThat(submissions().hold(new SubmissionId(new UUID(0, 0)))).isEmpty();
    assertThat(queries().find(new SubmissionId(new UUID(0, 0)))).isEmpty();
  }

  @Test
  final void a_decision_is_saved_on_the_version_that_was_expected() {
    var sent = submission(1, HERE, toEnter(HERE));
    submissions().add(sent);
    var approved = sent.approved(Optional.of(ENTRY), LATER);

    assertThat(submissions().save(approved, 2)).isFalse();
    assertThat(submissions().hold(sent.id())).contains(sent);
    assertThat(submissions().save(approved, 1)).isTrue();
    assertThat(submissions().hold(sent.id())).contains(approved);
    assertThat(submissions().save(sent.returned("Another option", LATER), 1)).isFalse();
    assertThat(submissions().hold(sent.id())).contains(approved);
  }

  @Test
  final void what_is_no_entry_is_approved_without_one() {
    var sent = submission(1, HERE, new Asked.ToTransfer(HERE, THERE.centre()));
    submissions().add(sent);
    var approved = sent.approved(Optional.empty(), LATER);

    assertThat(submissions().save(approved, 1)).isTrue();
    assertThat(submissions().hold(sent.id())).contains(approved);
  }

  @Test
  final void estimates_are_about_a_centre_and_nobody() {
    var biology = new Estimate(BIOLOGY.syllabus(), 30);
    var chemistry = new Estimate(SyllabusCode.of("0620"), 0);
    var some = estimates(1, List.of(chemistry, biology));
    var none = estimates(2, List.of());
    List.of(some, none).forEach(submissions()::add);

    assertThat(submissions().hold(some.id())).contains(some);
    assertThat(submissions().hold(none.id())).contains(none);
    assertThat(queries().list(HERE.series(), HERE.centre(), Page.first()).items())
        .containsExactly(
            new SubmissionView(some, Optional.empty()), new SubmissionView(none, Optional.empty()));
    var returned = some.returned("Twenty at most", LATER);
    assertThat(submissions().save(returned, 1)).isTrue();
    assertThat(queries().listWaiting(BRIT, Page.first()).items())
        .containsExactly(new SubmissionView(none, Optional.empty()));
    assertThat(queries().find(some.id())).contains(new SubmissionView(returned, Optional.empty()));
  }

  private static Submission estimates(long id, List<Estimate> estimates) {
    return Submission.waiting(
        new SubmissionId(new UUID(0x7000L, 0x8000000000000000L | id)),
        HERE.series(),
        HERE.centre(),
        Optional.empty(),
        new Asked.ToEstimate(HERE.series(), HERE.centre(), estimates),
        NOW);
  }

  @Test
  final void a_reason_is_kept_as_it_was_written() {
    var sent = submission(1, HERE, toEnter(HERE));
    submissions().add(sent);
    var returned = sent.returned("Não é a opção pedida", LATER);

    assertThat(submissions().save(returned, 1)).isTrue();
    assertThat(queries().find(sent.id())).contains(shown(returned));
  }

  @Test
  final void what_a_centre_sent_is_listed_in_its_order_page_by_page() {
    var first = submission(1, HERE, toEnter(HERE));
    var second = submission(2, HERE, new Asked.ToWithdraw(ENTRY));
    var third = submission(3, HERE, new Asked.ToWithdraw(ENTRY));
    List.of(third, first, submission(4, THERE, toEnter(THERE)), second).forEach(submissions()::add);
    var returned = first.returned("No", LATER);
    submissions().save(returned, 1);

    var page = queries().list(HERE.series(), HERE.centre(), new Page(Optional.empty(), 2));
    assertThat(page.items()).containsExactly(shown(returned), shown(second));
    var rest = queries().list(HERE.series(), HERE.centre(), new Page(page.next(), 2));
    assertThat(rest.items()).containsExactly(shown(third));
    assertThat(rest.next()).isEmpty();
  }

  @Test
  final void what_waits_for_an_Associate_is_of_its_centres_and_not_decided() {
    var here = submission(1, HERE, toEnter(HERE));
    var there = submission(2, THERE, toEnter(THERE));
    var decided = submission(3, HERE, toEnter(HERE));
    List.of(there, here, decided, submission(4, ALONE, toEnter(ALONE))).forEach(submissions()::add);
    submissions().save(decided.returned("No", LATER), 1);

    var page = queries().listWaiting(BRIT, new Page(Optional.empty(), 1));
    assertThat(page.items()).containsExactly(shown(here));
    assertThat(queries().listWaiting(BRIT, new Page(page.next(), 5)).items())
        .containsExactly(shown(there));
    assertThat(queries().listWaiting(AssociateCode.of("OTHER"), Page.first()).items()).isEmpty();
  }

  @Test
  final void of_what_a_centre_has_sent_that_waits_which_nobody_has_decided() {
    var sent = get(SentToAssociate.class);
    var one = submission(1, HERE, toEnter(HERE));
    var other = submission(2, HERE, new Asked.ToTransfer(HERE, THERE.centre()));
    List.of(one, other).forEach(submissions()::add);

    assertThat(sent.waiting(HERE.centre())).isEqualTo(2);
    assertThat(submissions().holdWaiting(HERE.centre())).containsExactly(one, other);
    assertThat(submissions().holdWaiting(THERE.centre())).isEmpty();
    assertThat(sent.waiting(THERE.centre())).isZero();
    submissions().save(one.returned("No", LATER), 1);
    assertThat(submissions().holdWaiting(HERE.centre())).containsExactly(other);
    assertThat(sent.waiting(HERE.centre())).isEqualTo(1);
    submissions().save(other.approved(Optional.empty(), LATER), 1);
    assertThat(sent.waiting(HERE.centre())).isZero();
  }

  @Test
  final void what_was_sent_goes_with_a_candidate_who_is_erased() {
    var bilal = Candidates.person(2);
    var key = Candidates.key("2027-06", "MZ040", "0002");
    get(CandidateRepository.class).add(Candidates.amira(key, bilal), NOW);
    var his = submission(1, key, toEnter(key));
    var hers = submission(2, HERE, toEnter(HERE));
    List.of(his, hers).forEach(submissions()::add);

    get(PersonRecords.class).erase(Set.of(bilal));

    assertThat(submissions().hold(his.id())).isEmpty();
    assertThat(queries().list(HERE.series(), HERE.centre(), Page.first()).items())
        .containsExactly(shown(hers));
  }
}
