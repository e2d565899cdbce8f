package org.examcycle.rest.call;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.RestSettings.ClaimNames;
import org.jspecify.annotations.Nullable;

/** Who the caller is, by the claims of a verified token. */
final class CallerMapper {

  private static final Map<String, CallerKind> DUTIES =
      Map.of(
          "catalogue", CallerKind.BOARD_CATALOGUE,
          "entries", CallerKind.BOARD_ENTRIES,
          "awarding", CallerKind.BOARD_AWARDING,
          "release", CallerKind.BOARD_RELEASE,
          "certificates", CallerKind.BOARD_CERTIFICATES,
          "conduct", CallerKind.BOARD_CONDUCT,
          "privacy", CallerKind.BOARD_PRIVACY);

  private final ClaimNames names;

  CallerMapper(ClaimNames names) {
    this.names = names;
  }

  /** Empty when the claims do not say who it is, or contradict themselves. */
  Optional<Caller> caller(Map<String, Object> claims) {
    var issuer = text(claims, "iss");
    var subject = text(claims, "sub");
    var kind = text(claims, names.kind()).map(this::ourWord);
    if (issuer.isEmpty() || subject.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    var id = issuer.get() + " " + subject.get();
    var person = isPerson(claims.get(names.person()));
    return switch (kind.get()) {
      case "board" -> Optional.of(new Caller.BoardOfficer(id, person, duties(claims)));
      case "associate" ->
          value(claims, names.associate(), AssociateCode::parse)
              .map(code -> new Caller.AssociateOfficer(id, person, code));
      case "centre" ->
          value(claims, names.centre(), CentreNumber::parse)
              .map(number -> new Caller.CentreOfficer(id, person, number));
      case "organisation" ->
          text(claims, names.organisation())
              .map(name -> new Caller.OrganisationOfficer(id, person, name));
      case "researcher" -> Optional.of(new Caller.ResearchWorker(id, person));
      default -> Optional.empty();
    };
  }

  /** Words that are no duty of ours give nothing: an issuer may have words for others. */
  private Set<CallerKind> duties(Map<String, Object> claims) {
    var duties = EnumSet.noneOf(CallerKind.class);
    if (claims.get(names.duties()) instanceof Collection<?> words) {
      for (var word : words) {
        var duty = DUTIES.get(ourWord(String.valueOf(word)));
        if (duty != null) {
          duties.add(duty);
        }
      }
    }
    return duties;
  }

  private String ourWord(String word) {
    return names.values().getOrDefault(word, word);
  }

  private static boolean isPerson(@Nullable Object claim) {
    return switch (claim) {
      case null -> false;
      case Boolean truth -> truth;
      case String text -> !text.isBlank() && !"false".equals(text);
      default -> true;
    };
  }

  private static Optional<String> text(Map<String, Object> claims, String name) {
    return claims.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static <T> Optional<T> value(
      Map<String, Object> claims, String name, Function<String, Optional<T>> parse) {
    return text(claims, name).flatMap(parse);
  }
}
