package org.examcycle.rest.centre;

import java.util.List;
import java.util.Set;
import org.examcycle.application.centre.CentreDetails;
import org.examcycle.application.centre.RegisterCentre;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.Centre;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between centres and what is sent and shown of them. */
@Mapper(componentModel = "spring")
interface CentreMapper {

  Associate associate(AssociateBody request);

  AssociateBody body(Associate associate);

  CentreDetails details(CentreRequest request);

  CentreDetails details(NewCentreRequest request);

  @Mapping(target = "centre", source = "number")
  @Mapping(target = "details", source = ".")
  RegisterCentre.Command command(NewCentreRequest request);

  @Mapping(target = "route", expression = "java(centre.route())")
  CentreBody body(Centre centre);

  @Mapping(target = "number", source = "centre")
  RegisteredCentreBody body(RegisterCentre.Registered registered);

  default List<SyllabusCode> inOrder(Set<SyllabusCode> syllabuses) {
    return syllabuses.stream().sorted().toList();
  }
}
