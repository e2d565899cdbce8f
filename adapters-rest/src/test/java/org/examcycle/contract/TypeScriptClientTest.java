package org.examcycle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.caoccao.javet.exceptions.JavetException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A front-end team generates its client from the contract: it compiles, strictly, and so does what
 * a centre's office writes with it. The build has generated it before.
 */
class TypeScriptClientTest {

  private static final Path PROJECT = Path.of("src", "test", "typescript", "tsconfig.json");

  @Test
  void compiles_but_for_the_one_fault_that_is_put_in_on_purpose() throws JavetException {
    assertThat(TypeScript.faults(PROJECT))
        .filteredOn(line -> !line.startsWith(" "))
        .containsExactly(
            "seeded-fault.ts(4,14): error TS2322: Type 'Promise<Entry>' is not assignable to type"
                + " 'Promise<number>'.");
  }
}
