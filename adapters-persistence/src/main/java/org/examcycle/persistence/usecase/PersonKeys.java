package org.examcycle.persistence.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.examcycle.persistence.jooq.Tables.PERSON_KEY;
import static org.jooq.impl.DSL.any;

import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.MasterKeys;
import org.examcycle.persistence.NamesInUse;
import org.jooq.DSLContext;

/**
 * The key of each person, made when first needed and kept sealed with a master key. Erasing a
 * person's key makes unreadable, for good, all that was sealed with it (COM-PRV-07).
 */
@JooqAdapter
public final class PersonKeys {

  private final DSLContext dsl;
  private final MasterKeys masterKeys;

  PersonKeys(DSLContext dsl, MasterKeys masterKeys) {
    this.dsl = dsl;
    this.masterKeys = masterKeys;
  }

  /** The keys of all these persons. */
  Map<UUID, SecretKey> of(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    var found = find(persons);
    var missing = new TreeSet<>(persons);
    missing.removeAll(found.keySet());
    if (!missing.isEmpty()) {
      make(missing);
      found.putAll(find(missing));
    }
    return found;
  }

  /** The key of a person; empty when there never was one, or no longer. */
  Optional<SecretKey> find(UUID person) {
    return Optional.ofNullable(find(List.of(person)).get(person));
  }

  /**
   * Destroys the key of a person.
   *
   * @return false when there was none
   */
  boolean erase(UUID person) {
    return dsl.deleteFrom(PERSON_KEY).where(PERSON_KEY.PERSON.eq(person)).execute() == 1;
  }

  /**
   * The names of master keys that do not open what stands under them, by one row for each name:
   * they are not at hand, or not with the bytes that sealed it. What is sealed beside such rows
   * could never be read by those who have the right ones.
   */
  public List<String> unopened() {
    return NamesInUse.of(dsl, PERSON_KEY.MASTER_KEY).stream()
        .filter(Predicate.not(this::opensOne))
        .toList();
  }

  /** Also where the last row of that name has just been erased. */
  private boolean opensOne(String masterKey) {
    return dsl.selectFrom(PERSON_KEY)
        .where(PERSON_KEY.MASTER_KEY.eq(masterKey))
        .limit(1)
        .fetchOptional()
        .map(row -> opens(row.getPerson(), row.getMasterKey(), row.getSealedKey()))
        .orElse(true);
  }

  private boolean opens(UUID person, String masterKey, byte[] sealed) {
    try {
      open(person, masterKey, sealed);
      return true;
    } catch (IllegalStateException _) {
      return false;
    }
  }

  private Map<UUID, SecretKey> find(Collection<UUID> persons) {
    return new HashMap<>(
        dsl.selectFrom(PERSON_KEY)
            .where(PERSON_KEY.PERSON.eq(any(persons.toArray(UUID[]::new))))
            .fetchMap(
                PERSON_KEY.PERSON,
                row -> open(row.getPerson(), row.getMasterKey(), row.getSealedKey())));
  }

  /**
   * In the order given, that of their ids, so that two transactions that make the same ones only
   * wait.
   */
  private void make(Collection<UUID> persons) {
    var insert =
        dsl.insertInto(PERSON_KEY, PERSON_KEY.PERSON, PERSON_KEY.MASTER_KEY, PERSON_KEY.SEALED_KEY);
    for (var person : persons) {
      insert = insert.values(person, masterKeys.current(), sealed(person));
    }
    insert.onConflict(PERSON_KEY.PERSON).doNothing().execute();
  }

  private byte[] sealed(UUID person) {
    try {
      var generator = KeyGenerator.getInstance("AES");
      generator.init(256);
      return Seal.close(
          masterKeys.get(masterKeys.current()),
          generator.generateKey().getEncoded(),
          place(person));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make a key", e);
    }
  }

  private SecretKey open(UUID person, String masterKey, byte[] sealed) {
    return new SecretKeySpec(Seal.open(masterKeys.get(masterKey), sealed, place(person)), "AES");
  }

  private static byte[] place(UUID person) {
    return ("person " + person).getBytes(UTF_8);
  }
}
