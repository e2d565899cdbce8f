package org.examcycle.testkit.usecase;

import java.lang.reflect.Type;
import java.util.Map;
import org.examcycle.application.usecase.RequestKey;
import org.examcycle.application.usecase.RequestKeys;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryRequestKeys implements RequestKeys {

  private final Memory memory;

  InMemoryRequestKeys(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Claim claim(String scope, RequestKey key, Type answerType) {
    var kept = table().get(scope + " " + key.value());
    if (kept == null) {
      return new Claim.Fresh();
    }
    return kept.fingerprint().equals(key.fingerprint())
        ? new Claim.Answered(kept.answer())
        : new Claim.UsedForAnother();
  }

  @Override
  public void keep(String scope, RequestKey key, Object answer) {
    table().put(scope + " " + key.value(), new Kept(key.fingerprint(), answer));
  }

  private Map<String, Kept> table() {
    return memory.table("request_key", String.class, Kept.class);
  }

  private record Kept(String fingerprint, Object answer) {}
}
