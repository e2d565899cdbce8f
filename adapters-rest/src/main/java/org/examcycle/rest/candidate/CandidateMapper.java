package org.examcycle.rest.candidate;

import java.util.Locale;
import java.util.Optional;
import org.examcycle.application.candidate.RegisterCandidate;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.value.LanguageTag;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between candidates and what is sent and shown of them. */
@Mapper(componentModel = "spring")
interface CandidateMapper {

  CandidateDetails details(CandidateRequest request);

  CandidateDetails details(NewCandidateRequest request);

  CandidateKey key(CandidateReference reference);

  @Mapping(target = ".", source = "key")
  @Mapping(target = "name", source = "name.original")
  @Mapping(target = "latinName", source = "name.latin")
  @Mapping(target = "language", source = "name.language")
  CandidateBody body(Candidate candidate);

  @Mapping(target = ".", source = "candidate")
  RegisteredCandidateBody body(RegisterCandidate.Registered registered);

  default RegisterCandidate.Command command(
      SeriesCode series, CentreNumber centre, NewCandidateRequest request) {
    return new RegisterCandidate.Command(
        new CandidateKey(series, centre, request.number()),
        details(request),
        keyOf(request.previous()));
  }

  default Optional<CandidateKey> keyOf(Optional<CandidateReference> reference) {
    return reference.map(this::key);
  }

  default Locale locale(LanguageTag language) {
    return language.locale();
  }

  default LanguageTag language(Locale locale) {
    return new LanguageTag(locale);
  }
}
