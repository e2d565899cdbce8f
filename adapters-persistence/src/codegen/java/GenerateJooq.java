import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/**
 * Writes the jOOQ classes of the schema: starts a PostgreSQL, makes the roles, runs the migrations,
 * reads what became of them. Does nothing while migrations, roles and this file are what they were
 * at the last run.
 *
 * <p>Arguments: the folder of the migrations (the roles lie beside it), the folder to write to.
 */
final class GenerateJooq {

  private static final String PACKAGE = "org.examcycle.persistence.jooq";

  private GenerateJooq() {}

  public static void main(String[] arguments) throws Exception {
    var migrations = Path.of(arguments[0]);
    var output = Path.of(arguments[1]);
    var stamp = output.resolveSibling(output.getFileName() + ".digest");
    var digest = digestOf(migrations);
    if (Files.isDirectory(output)
        && Files.exists(stamp)
        && Files.readString(stamp).equals(digest)) {
      return;
    }
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    Files.deleteIfExists(stamp);
    deleteTree(output);
    try (var postgres = start()) {
      makeRoles(postgres, migrations);
      migrate(postgres, migrations);
      generate(postgres, output);
    }
    Files.writeString(stamp, digest);
  }

  private static EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "off")
        .setServerConfig("full_page_writes", "off")
        .start();
  }

  private static void makeRoles(EmbeddedPostgres postgres, Path migrations)
      throws SQLException, IOException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(Files.readString(migrations.resolveSibling("roles.sql")));
    }
  }

  private static void migrate(EmbeddedPostgres postgres, Path migrations) {
    Flyway.configure()
        .dataSource(postgres.getDatabase("examcycle_owner", "postgres"))
        .locations("filesystem:" + migrations)
        .defaultSchema("examcycle")
        .createSchemas(false)
        .placeholderReplacement(false)
        .load()
        .migrate();
  }

  private static void generate(EmbeddedPostgres postgres, Path output) throws Exception {
    var database =
        new Database()
            .withName("org.jooq.meta.postgres.PostgresDatabase")
            .withInputSchema("examcycle")
            .withIncludes(".*")
            .withExcludes("flyway_schema_history | access_record_.+")
            .withIncludeRoutines(false)
            .withIncludeSequences(false)
            .withIncludeSystemSequences(false)
            .withIncludeCheckConstraints(false)
            .withIncludeIndexes(false)
            .withForcedTypes(
                new ForcedType()
                    .withName("INSTANT")
                    .withIncludeTypes("(?i:timestamp\\ with\\ time\\ zone|timestamptz)"),
                new ForcedType().withName("BIGINT").withIncludeTypes("(?i:xid8)"));
    var generate =
        new Generate()
            .withJavaTimeTypes(true)
            .withRecords(true)
            .withDaos(false)
            .withPojos(false)
            .withImplicitJoinPathsToMany(false)
            .withImplicitJoinPathsToOne(false)
            .withRenameMethodOverrides(false)
            .withWhereMethodOverrides(false)
            .withComments(false)
            .withDeprecationOnUnknownTypes(false)
            .withGeneratedAnnotation(true)
            .withGeneratedAnnotationDate(false);
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(
                new Jdbc()
                    .withDriver("org.postgresql.Driver")
                    .withUrl(postgres.getJdbcUrl("postgres", "postgres")))
            .withGenerator(
                new Generator()
                    .withDatabase(database)
                    .withGenerate(generate)
                    .withTarget(
                        new Target().withPackageName(PACKAGE).withDirectory(output.toString()))));
  }

  private static String digestOf(Path migrations) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var file : inputs(migrations)) {
      digest.update(file.getFileName().toString().getBytes(UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Roles, this file, and the migrations in their order. */
  private static List<Path> inputs(Path migrations) throws IOException {
    var itself = migrations.resolve("../../../../codegen/java/GenerateJooq.java").normalize();
    try (var files = Files.list(migrations)) {
      return Stream.concat(
              Stream.of(migrations.resolveSibling("roles.sql"), itself), files.sorted())
          .toList();
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
