package org.examcycle.rest.centre;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.examcycle.application.centre.ApproveForSyllabuses;
import org.examcycle.application.centre.ChangeCentre;
import org.examcycle.application.centre.ListCentres;
import org.examcycle.application.centre.ReadCentre;
import org.examcycle.application.centre.RegisterCentre;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.examcycle.rest.value.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Centres and what they may enter (INT-PRE-01, INT-ENT-01). */
@RestController
@RequestMapping("/v1/centres")
class CentreController {

  private final RegisterCentre registerCentre;
  private final ListCentres listCentres;
  private final ReadCentre readCentre;
  private final ChangeCentre changeCentre;
  private final ApproveForSyllabuses approveForSyllabuses;
  private final CentreMapper mapper;
  private final Answers answers;

  CentreController(
      RegisterCentre registerCentre,
      ListCentres listCentres,
      ReadCentre readCentre,
      ChangeCentre changeCentre,
      ApproveForSyllabuses approveForSyllabuses,
      CentreMapper mapper,
      Answers answers) {
    this.registerCentre = registerCentre;
    this.listCentres = listCentres;
    this.readCentre = readCentre;
    this.changeCentre = changeCentre;
    this.approveForSyllabuses = approveForSyllabuses;
    this.mapper = mapper;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<RegisteredCentreBody> registerCentre(
      Call call, @Valid @RequestBody NewCentreRequest request) {
    return answers.created(
        registerCentre.handle(call, mapper.command(request)),
        registered -> URI.create("/v1/centres/" + registered.centre()),
        RegisterCentre.Registered::version,
        mapper::body);
  }

  @GetMapping
  ResponseEntity<Listed<CentreBody>> listCentres(Call call, Page page) {
    return answers.list(listCentres.handle(call, page), mapper::body);
  }

  @GetMapping("/{centre}")
  ResponseEntity<CentreBody> readCentre(Call call, @PathVariable CentreNumber centre) {
    return answers.ok(readCentre.handle(call, centre), Centre::version, mapper::body);
  }

  @PutMapping("/{centre}")
  ResponseEntity<Void> changeCentre(
      Call call,
      @PathVariable CentreNumber centre,
      IfMatch version,
      @Valid @RequestBody CentreRequest request) {
    var command =
        new ChangeCentre.Command(
            centre, version.version(), mapper.details(request), reason(request));
    return answers.noContent(changeCentre.handle(call, command), ChangeCentre.Changed::version);
  }

  /** As whoever returns something gives one. */
  private static Optional<String> reason(CentreRequest request) {
    if (request.givingBack().filter(text -> !text.matches(Words.REGEXP)).isPresent()) {
      throw Malformed.body(Flaw.body("/givingBack", "words"));
    }
    return request.givingBack();
  }

  @PutMapping("/{centre}/syllabuses")
  ResponseEntity<Void> approveForSyllabuses(
      Call call,
      @PathVariable CentreNumber centre,
      IfMatch version,
      @Valid @RequestBody ApprovalRequest request) {
    var command = new ApproveForSyllabuses.Command(centre, version.version(), request.eachOnce());
    return answers.noContent(
        approveForSyllabuses.handle(call, command), ApproveForSyllabuses.Approved::version);
  }
}
