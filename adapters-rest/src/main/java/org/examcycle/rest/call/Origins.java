package org.examcycle.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where a call comes from, as a keyed hash. An IPv6 caller is known by the first 64 bits, because
 * whoever has one such network has all its addresses.
 */
final class Origins {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int IPV6_BYTES = 16;

  private final SecretKeySpec key;

  Origins(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  String of(HttpServletRequest request) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var hash = mac.doFinal(network(request.getRemoteAddr()));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] network(String address) {
    try {
      var octets = InetAddress.ofLiteral(address).getAddress();
      return octets.length == IPV6_BYTES ? Arrays.copyOf(octets, IPV6_BYTES / 2) : octets;
    } catch (IllegalArgumentException _) {
      return address.getBytes(StandardCharsets.UTF_8);
    }
  }
}
