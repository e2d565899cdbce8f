package org.examcycle.bootstrap.setting;

import org.examcycle.persistence.Credentials;
import org.examcycle.persistence.PoolSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code examcycle.database.*}: where the database is and who logs in.
 *
 * @param url JDBC, {@code jdbc:postgresql://host:port/name}; roles and passwords stand beside it,
 *     not in it
 * @param owner {@code .role} and {@code .password} of who owns the schema: for migrations at the
 *     start and for nothing else
 * @param application the same of whom the application is: with the rights that migrations grant,
 *     neither owner nor superuser
 * @param pool all have defaults
 */
@ConfigurationProperties("examcycle.database")
public record DatabaseSettings(
    String url, Credentials owner, Credentials application, @DefaultValue PoolSettings pool) {}
