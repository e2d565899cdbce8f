package org.examcycle.acceptance.booted;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.examcycle.application.usecase.Operation;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.bootstrap.ExamCycle;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The production application on a free port of this machine: only its clock, its issuer and its
 * database are the tests' own. Booted when it is first asked for; it stops with the run.
 */
public final class BootedApplication {

  static final String AUDIENCE = "examcycle";

  private static final int OTHER_ISSUERS = 6;

  /** The same for every run, so that a database that is kept can still be read. */
  private static final String KEY = "test:" + Base64.getEncoder().encodeToString(new byte[32]);

  private ConfigurableApplicationContext context;
  private Set<String> sharedBefore;
  private final MovableClock clock;
  private final TestIssuer issuer;
  private final List<TestIssuer> others;
  private final AtomicInteger othersGiven = new AtomicInteger();
  private final TestDatabase database;
  private final Mails mails;
  private final SqlWatch sql;
  private final UseCaseWatch useCases;
  private final Set<String> given = new HashSet<>();

  private BootedApplication() {
    clock = new MovableClock();
    issuer = TestIssuer.started();
    others = TestIssuer.down(OTHER_ISSUERS);
    database = TestDatabase.get();
    mails = Mails.start();
    sql = new SqlWatch();
    useCases = new UseCaseWatch();
    context = boot(0);
    sharedBefore = sharedInHistory();
  }

  public static BootedApplication running() {
    return Booted.APPLICATION;
  }

  /** Stops it, and boots it at the same address on the same database. */
  public void startAgain() {
    var port = URI.create(address()).getPort();
    context.close();
    mails.forget();
    given.clear();
    context = boot(port);
    sharedBefore = sharedInHistory();
  }

  /** Where it answers: scheme, host and port. */
  public String address() {
    return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** A token of the issuer with these claims. */
  public String token(Map<String, Object> claims) {
    return issuer.token(claims);
  }

  /** The name of the issuer whose tokens those are. */
  String issuer() {
    return issuer.issuer();
  }

  /** One that the application knows by its settings, never the same again; it is down. */
  TestIssuer anotherIssuer() {
    return others.get(othersGiven.getAndIncrement());
  }

  /** The box of its mail server. */
  public Mails mails() {
    return mails;
  }

  public void setClock(Instant now) {
    clock.set(now);
  }

  public void resetClock() {
    clock.reset();
  }

  public Instant now() {
    return clock.instant();
  }

  /** 0, 1, 2, ...: never the same again on this database. */
  public long nextNumber(String kind) {
    return database.next(kind);
  }

  /** Has this done unless it has been done since the application was started. */
  public void given(String what, Runnable giving) {
    if (!given.contains(what)) {
      giving.run();
      given.add(what);
    }
  }

  /** The statements that requests have sent since the last time this was asked. */
  public List<String> takeStatements() {
    return sql.take();
  }

  /** The use cases that requests have come to since the last time this was asked, by name. */
  public List<String> takeUseCases() {
    return useCases.take();
  }

  /** Who may call each use case that there is, by its name. */
  public Map<String, Admission> admissions() {
    var all = new TreeMap<String, Admission>();
    for (var bean : context.getBeanNamesForType(UseCase.class)) {
      var operation = Operation.of(Objects.requireNonNull(context.getType(bean)));
      var kinds = operation.callers().stream().map(Enum::name).collect(Collectors.toSet());
      all.put(operation.name(), new Admission(operation.name(), kinds, operation.may().person()));
    }
    return all;
  }

  /** The use cases that change something, by name. */
  public Set<String> changing() {
    return Arrays.stream(context.getBeanNamesForType(UseCase.class))
        .map(bean -> Operation.of(Objects.requireNonNull(context.getType(bean))))
        .filter(operation -> !operation.isReading())
        .map(Operation::name)
        .collect(Collectors.toSet());
  }

  /** Everything that is at rest, a line a row, with the name of its table. */
  public List<String> dump() {
    return database.dump();
  }

  /** Has the owner of the schema do what a query tells, one statement after the other. */
  void asOwnerEach(String statements) {
    database.texts(statements).forEach(database::execute);
  }

  /** The ids of the requests that stand in the history. */
  public Set<String> requestsInHistory() {
    return Set.copyOf(database.texts("select distinct request_id from examcycle.history"));
  }

  /**
   * What all runs on a database share, as far as the history told of it when this run began: the
   * keys of scales and of the retention schedule's rows.
   */
  public Set<String> sharedBefore() {
    return sharedBefore;
  }

  private Set<String> sharedInHistory() {
    return Set.copyOf(
        database.texts(
            """
            select concat_ws('/', thing_key, after ->> 'months') from examcycle.history
             where (thing, what) in (('grade-scale', 'defined'), ('retention', 'set'))
            """));
  }

  private ConfigurableApplicationContext boot(int port) {
    // As arguments, because they go before what the application brings itself.
    return new SpringApplicationBuilder(ExamCycle.class)
        .initializers(this::takePart)
        .run(
            settings(port).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
  }

  private Map<String, Object> settings(int port) {
    var settings = new HashMap<String, Object>(database.settings());
    settings.put("server.port", port);
    settings.put("server.address", "localhost");
    settings.put("server.forward-headers-strategy", "native");
    settings.put("spring.main.banner-mode", "off");
    settings.put("examcycle.rest.issuers[0].issuer", issuer.issuer());
    settings.put("examcycle.rest.issuers[0].keys", issuer.keys());
    settings.put("examcycle.rest.issuers[0].audience", AUDIENCE);
    for (var n = 0; n < others.size(); n++) {
      settings.putAll(otherIssuer("examcycle.rest.issuers[" + (n + 1) + "]", others.get(n)));
    }
    settings.put("examcycle.rest.origin-key", "for the acceptance tests");
    // A few callers ask for everybody here.
    settings.put("examcycle.rest.requests.known", 1_000_000);
    settings.put("examcycle.rest.requests.unknown", 1_000_000);
    settings.put("examcycle.keys.history", KEY);
    settings.put("examcycle.keys.secret-numbers", KEY);
    settings.put("examcycle.results-page", "https://results.example.org/");
    settings.put("spring.mail.host", "localhost");
    settings.put("spring.mail.port", mails.port());
    // Often enough that no scenario waits long, and no oftener: each look costs the others time.
    settings.put("examcycle.jobs.polling", "100ms");
    settings.put("examcycle.mail.interval", "250ms");
    settings.put("examcycle.entry-files.interval", "200ms");
    settings.put("examcycle.history.interval", "1s");
    settings.put("examcycle.mail.from", "board@example.org");
    // The least there is: what a password costs to guess is not what scenarios are about.
    settings.put("examcycle.online.bcrypt-strength", 4);
    return settings;
  }

  /** Where its keys are, it says itself; what it calls things is not what we do. */
  private static Map<String, Object> otherIssuer(String at, TestIssuer other) {
    return Map.of(
        at + ".issuer", other.issuer(),
        at + ".audience", AUDIENCE,
        at + ".claims.kind", "role",
        at + ".claims.centre", "school",
        at + ".claims.person", "human",
        at + ".claims.values[Exams Office]", "centre",
        at + ".claims.values[Research]", "researcher");
  }

  private void takePart(ConfigurableApplicationContext starting) {
    var beans = (GenericApplicationContext) starting;
    beans.registerBean("movableClock", Clock.class, () -> clock);
    beans.getBeanFactory().addBeanPostProcessor(sql);
    beans.getBeanFactory().addBeanPostProcessor(useCases);
  }

  private static final class Booted {
    private static final BootedApplication APPLICATION = new BootedApplication();
  }
}
