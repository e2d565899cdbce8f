package org.examcycle.bootstrap.mail;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Mail to candidates; the server itself is {@code spring.mail.*}.
 *
 * @param from the board's address
 * @param interval how long the sender rests when nothing is due
 */
@Validated
@ConfigurationProperties("examcycle.mail")
public record MailSettings(
    @NotBlank String from,
    @DefaultValue("1s") @DurationMin(millis = 10) @DurationMax(minutes = 10) Duration interval) {}
