package org.examcycle.rest.csv;

import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** The codes by which files of several rooms name the things of the catalogue. */
public final class Codes {

  public static final CellForm<SyllabusCode> SYLLABUS =
      CellForm.of(SyllabusCode.class, SyllabusCode::parse);

  public static final CellForm<OptionCode> OPTION =
      CellForm.of(OptionCode.class, OptionCode::parse);

  public static final CellForm<ComponentCode> COMPONENT =
      CellForm.of(ComponentCode.class, ComponentCode::parse);

  private Codes() {}
}
