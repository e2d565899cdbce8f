package org.examcycle.application.catalogue;

import java.util.List;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Offer;

/**
 * What an offer is to whoever enters candidates.
 *
 * @param title of the syllabus
 * @param type the code of the type of qualification: the option's own, else the syllabus's
 * @param components by the newest table of options, in its order; none while the series has no such
 *     table
 */
public record OfferView(Offer offer, String title, String type, List<ComponentCode> components) {

  public OfferView {
    components = List.copyOf(components);
  }
}
