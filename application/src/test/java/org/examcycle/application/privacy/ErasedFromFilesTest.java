package org.examcycle.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.entry.file.EntryCells;
import org.examcycle.application.entry.file.EntryColumn;
import org.examcycle.application.entry.file.EntryFile;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.EntryFileState;
import org.examcycle.application.entry.file.EntryFiles;
import org.examcycle.application.entry.file.Taking;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.junit.jupiter.api.Test;

/** Whoever is erased is erased from files that wait, too (COM-PRV-07). */
class ErasedFromFilesTest {

  private static final Instant NOON = Instant.parse("2027-07-20T12:00:00Z");
  private static final CandidateKey AMIRA = Candidates.key("2027-06", "MZ040", "0001");
  private static final EntryFileId FILE = new EntryFileId(new UUID(0x7000L, 0x8000000000000001L));
  private static final Map<EntryColumn, String> NUMBER =
      Map.of(EntryColumn.CENTRE, "MZ040", EntryColumn.CANDIDATE, "0001");

  private final Kit kit = Kit.shared();

  @Test
  void a_row_keeps_the_number_and_no_name() {
    kit.clear();
    kit.get(CandidateRepository.class).add(Candidates.amira(AMIRA, Candidates.person(1)), NOON);
    var privacy =
        Call.by(
            new Caller.BoardOfficer("privacy", true, Set.of(CallerKind.BOARD_PRIVACY)),
            NOON,
            "request");
    var files = kit.get(EntryFiles.class);
    files.add(file(privacy));
    var row = new HashMap<>(NUMBER);
    row.put(EntryColumn.NAME, "Amira");
    files.addRows(FILE, taker -> taker.accept(new Row<>(2, EntryCells.of(row))));

    var erased = kit.get(EraseCandidate.class).handle(privacy, new EraseCandidate.Command(AMIRA));

    assertThat(erased.refusals()).isEmpty();
    assertThat(files.rows(FILE, 0, 10)).containsExactly(new Row<>(2, EntryCells.of(NUMBER)));
  }

  private static EntryFile file(Call call) {
    return new EntryFile(
        FILE,
        AMIRA.series(),
        call,
        Taking.GOOD_ROWS,
        "digest",
        new EntryFile.Progress(1, 0, 0, 0, 0),
        EntryFileState.SUBMITTED,
        0,
        Optional.of(new EntryFile.ThroughAssociate(AMIRA.centre(), NOON, Optional.empty())));
  }
}
