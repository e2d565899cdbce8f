package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.award.EarlierAward;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.quantity.Fraction;

/**
 * What an entry brings over from an earlier series (INT-ENT-09).
 *
 * @param components of the option, that carry something; none in most options
 * @param claim whose marks they are; none where the entry names nobody
 */
public record Carrying(List<WeightedComponent> components, Optional<CarryClaim> claim) {

  /** An option that carries nothing, and an entry that names nobody. */
  public static final Carrying NOTHING = new Carrying(List.of(), Optional.empty());

  public Carrying {
    components = List.copyOf(components);
  }

  /** The carried marks by component, as far as there are any. */
  public Map<ComponentCode, ComponentMark.Carried> marks(LocalDate dateOfBirth) {
    var marks = new HashMap<ComponentCode, ComponentMark.Carried>();
    claim.ifPresent(
        from ->
            from.of(dateOfBirth)
                .flatMap(CarryClaim.Earlier::award)
                .ifPresent(
                    award ->
                        components.forEach(
                            component ->
                                finalMark(award, component)
                                    .map(mark -> carried(mark, from))
                                    .ifPresent(mark -> marks.put(component.code(), mark)))));
    return Map.copyOf(marks);
  }

  private static Optional<Fraction> finalMark(EarlierAward award, WeightedComponent component) {
    return component.carries().flatMap(award::finalMark);
  }

  private static ComponentMark.Carried carried(Fraction mark, CarryClaim from) {
    return new ComponentMark.Carried(mark, from.previous().series());
  }
}
