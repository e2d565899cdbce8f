package org.examcycle.persistence.award;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examcycle.domain.award.AwardInputs;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.persistence.column.MarkColumns;
import org.jooq.JSONB;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What an award read of a candidate, as it is kept with the result. */
record InputsJson(
    Map<String, MarkColumns> marks,
    boolean caseOpen,
    boolean disqualified,
    boolean laterSeriesDecides,
    String route) {

  private static final ObjectMapper JSON = new JsonMapper();

  static JSONB write(AwardInputs inputs) {
    var marks = new TreeMap<String, MarkColumns>();
    inputs.marks().forEach((component, mark) -> marks.put(component.value(), MarkColumns.of(mark)));
    var standing = inputs.standing();
    return JSONB.valueOf(
        JSON.writeValueAsString(
            new InputsJson(
                marks,
                standing.caseOpen(),
                standing.disqualified(),
                standing.laterSeriesDecides(),
                inputs.route().name())));
  }

  static AwardInputs read(JSONB kept) {
    var json = JSON.readValue(kept.data(), InputsJson.class);
    return new AwardInputs(
        json.marks().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    mark -> ComponentCode.of(mark.getKey()), mark -> mark.getValue().toMark())),
        new Standing(json.caseOpen(), json.disqualified(), json.laterSeriesDecides()),
        Route.valueOf(json.route()));
  }
}
