package org.examcycle.dev.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;
import org.examcycle.dev.postgres.Directories;

/** The key pair that the embedded issuer signs with, kept so that tokens outlive a restart. */
public final class IssuerKey {

  private static final int BITS = 2048;

  private IssuerKey() {}

  /** Reads it, or makes it and writes it where only its user can read it. */
  public static RSAKey in(Path directory) throws IOException {
    var file = directory.resolve("issuer-key.json");
    try {
      if (!Files.exists(file)) {
        Directories.writePrivate(file, made().toJSONString());
      }
      return RSAKey.parse(Files.readString(file));
    } catch (JOSEException | ParseException broken) {
      throw new IOException("no key can be made, or read from " + file, broken);
    }
  }

  private static RSAKey made() throws JOSEException {
    return new RSAKeyGenerator(BITS)
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .keyID("demonstration-" + UUID.randomUUID())
        .generate();
  }
}
