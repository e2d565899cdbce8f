package org.examcycle.application.entry;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.RefundGround;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;

/** What the history says of an entry: codes and numbers, no name. */
final class EntryHistory {

  private static final List<RuleId> MAKING =
      List.of(RuleId.of("INT-ENT-01"), RuleId.of("INT-ENT-02"), RuleId.of("INT-ENT-03"));

  private static final RuleId CARRYING = RuleId.of("INT-ENT-09");

  private EntryHistory() {}

  private static RuleId[] rules(RuleId... more) {
    return Stream.concat(MAKING.stream(), Stream.of(more)).toArray(RuleId[]::new);
  }

  static Change made(Entry entry, List<Charge> charges) {
    var change = after(entry, "made", charges);
    return entry
        .carriedFrom()
        .map(from -> change.to("carriedFrom", from).under(rules(CARRYING)))
        .orElseGet(() -> change.under(rules()));
  }

  static Change amended(Entry before, Entry after, List<Charge> charges) {
    return after(after, "amended", charges)
        .from("option", before.option())
        .under(RuleId.of("INT-ENT-06"));
  }

  static Change withdrawn(Entry entry, List<Charge> charges) {
    return after(entry, "withdrawn", charges).under(RuleId.of("INT-ENT-07"));
  }

  /** The ground is about somebody's health or family, and sealed. */
  static Change refunded(Entry entry, List<Charge> charges, RefundGround ground) {
    return after(entry, "refund granted", charges)
        .personal(entry.person().value(), "ground", ground.name())
        .under(RuleId.of("INT-ENT-07"));
  }

  /** Which print it was is told by the digest of its PDF. */
  static Change stated(IssuedDocument<StatementOfEntry> document) {
    return Change.of("candidate", document.subject(), "statement of entry issued")
        .to("edition", document.issue().edition())
        .to("PDF", document.printed().pdf().sha256())
        .under(RuleId.of("INT-ENT-14"));
  }

  private static Change after(Entry entry, String what, List<Charge> charges) {
    var facts = new TreeMap<String, Object>();
    facts.put("candidate", entry.candidate());
    facts.put("option", entry.option());
    facts.put("kind", entry.kind());
    facts.put("standing", entry.standing());
    facts.put("rules", entry.rules());
    for (var charge : charges) {
      facts.put("charge " + charge.kind(), charge.amount() + " by " + charge.rule());
    }
    return Change.of("entry", entry.id().toString(), what).to(facts);
  }
}
