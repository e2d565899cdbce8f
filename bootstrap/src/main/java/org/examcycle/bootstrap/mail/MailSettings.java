package org.examcycle.bootstrap.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code examcycle.mail.*}; the server itself is {@code spring.mail.*}.
 *
 * @param from the board's address
 * @param interval how long the sender rests when nothing is due
 */
@ConfigurationProperties("examcycle.mail")
public record MailSettings(String from, @DefaultValue("1s") Duration interval) {}
