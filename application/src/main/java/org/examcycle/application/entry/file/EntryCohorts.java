package org.examcycle.application.entry.file;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.rule.Change;

/** Many candidates and their entries at once: read by sets, decided one by one, written by sets. */
public interface EntryCohorts {

  /**
   * What is known of these candidates and of the persons that they are. The persons are held until
   * the end of the transaction, as by {@link
   * org.examcycle.application.entry.EntryRepository#listStanding}, and so are the UCIs, as by
   * {@link org.examcycle.application.candidate.CandidateRepository#findPersons}.
   *
   * @param series whose entries are decided
   * @param claims by which somebody may be known already
   */
  Cohort load(SeriesCode series, Set<CandidateKey> candidates, Set<UciClaim> claims);

  /**
   * Stores everything, with its history under the name of the use case. A part is asked for while
   * the one before may still be being stored; all are by the end.
   *
   * @param parts in their order: each may alter what those before it have made
   * @throws Overtaken if an entry or a candidate is no longer at the expected version: then
   *     everything is to be rolled back and done again
   */
  void store(Call call, String useCase, Iterator<Made> parts);

  /** The UCI that a row gives, and when it says that the person was born. */
  record UciClaim(Uci uci, LocalDate dateOfBirth) {}

  /** Who has a claim: the person that this candidate is. */
  record Claimant(CandidateKey candidate, PersonId person) {}

  /**
   * @param candidates those that there are, and those that have been erased, whose numbers nobody
   *     else can have
   * @param entries of these candidates, withdrawn or not, and in the series what else stands of
   *     their persons and of those who are claimed
   * @param samePersons for each person of the candidates and claims all others that are known to be
   *     the same
   * @param claimed who has each claim, the first one registered first; nobody where it is missing
   */
  record Cohort(
      List<Candidate> candidates,
      List<Entry> entries,
      Map<PersonId, Set<PersonId>> samePersons,
      Map<UciClaim, List<Claimant>> claimed) {
    public Cohort {
      claimed = Map.copyOf(claimed);
      candidates = List.copyOf(candidates);
      entries = List.copyOf(entries);
      samePersons = Map.copyOf(samePersons);
    }
  }

  /**
   * What has come of rows.
   *
   * @param registered new candidates
   * @param changed candidates that were there
   * @param entered new entries
   * @param altered entries that were there
   * @param charged for both
   * @param history in the order of the rows
   */
  record Made(
      List<Candidate> registered,
      List<Changed> changed,
      List<Entry> entered,
      List<Altered> altered,
      List<Charged> charged,
      List<Change> history) {
    public Made {
      registered = List.copyOf(registered);
      changed = List.copyOf(changed);
      entered = List.copyOf(entered);
      altered = List.copyOf(altered);
      charged = List.copyOf(charged);
      history = List.copyOf(history);
    }
  }

  /** A candidate with the details of now, and the version as it was loaded. */
  record Changed(Candidate candidate, long expectedVersion) {}

  /** An entry as it is now, and its version as it was loaded. */
  record Altered(Entry entry, long expectedVersion) {}

  /** A line of the account, with the entry that it is for. */
  record Charged(Entry entry, Charges.Line line) {}
}
