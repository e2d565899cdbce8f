package org.examcycle.rest.centre;

import jakarta.validation.Valid;
import java.net.URI;
import org.examcycle.application.centre.ReadAssociate;
import org.examcycle.application.centre.RegisterAssociate;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Associates (INT-PRE-02). */
@RestController
@RequestMapping("/v1/associates")
class AssociateController {

  private final RegisterAssociate registerAssociate;
  private final ReadAssociate readAssociate;
  private final CentreMapper mapper;
  private final Answers answers;

  AssociateController(
      RegisterAssociate registerAssociate,
      ReadAssociate readAssociate,
      CentreMapper mapper,
      Answers answers) {
    this.registerAssociate = registerAssociate;
    this.readAssociate = readAssociate;
    this.mapper = mapper;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<AssociateBody> registerAssociate(
      Call call, @Valid @RequestBody AssociateBody request) {
    var command = new RegisterAssociate.Command(mapper.associate(request));
    return answers.created(
        registerAssociate.handle(call, command),
        registered -> URI.create("/v1/associates/" + registered.associate()),
        _ -> request);
  }

  @GetMapping("/{associate}")
  ResponseEntity<AssociateBody> readAssociate(Call call, @PathVariable AssociateCode associate) {
    return answers.ok(readAssociate.handle(call, associate), mapper::body);
  }
}
