package org.examcycle.bootstrap.setting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.examcycle.persistence.Credentials;
import org.examcycle.persistence.PoolSettings;
import org.examcycle.persistence.replica.ReplicaSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the database is and who logs in.
 *
 * @param url JDBC, {@code jdbc:postgresql://host:port/name}; roles and passwords stand beside it,
 *     not in it
 * @param owner who owns the schema: for migrations at the start and for nothing else
 * @param application whom the application is: with the rights that migrations grant, neither owner
 *     nor superuser
 * @param pool how many connections, and how long they may be held
 * @param replica a standby to read long lists from
 */
@Validated
@ConfigurationProperties("examcycle.database")
public record DatabaseSettings(
    @NotBlank String url,
    @NotNull @Valid Credentials owner,
    @NotNull @Valid Credentials application,
    @DefaultValue @Valid PoolSettings pool,
    @DefaultValue @Valid ReplicaSettings replica) {}
