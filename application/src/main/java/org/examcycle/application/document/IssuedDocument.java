package org.examcycle.application.document;

import java.util.Optional;
import java.util.UUID;

/**
 * A document as it was handed out.
 *
 * @param subject the natural key of what it is about: {@code 2027-06/MZ040/0001}
 * @param person whom it is about, if it is about one
 * @param says what it was made from
 */
public record IssuedDocument<T>(
    DocumentKind<T> kind,
    String subject,
    Issue issue,
    Optional<UUID> person,
    T says,
    Printed printed) {}
